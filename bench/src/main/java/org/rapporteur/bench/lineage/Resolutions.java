package org.rapporteur.bench.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.bench.lineage.LabelledText.Pair;
import org.rapporteur.contract.DocumentKind;
import org.rapporteur.index.lineage.Kinship.Kind;

/**
 * Resolutions as Akoma Ntoso XML. The pairs come from the workflow in their metadata: the draft
 * that each was, and the amendments that it was adopted with.
 */
final class Resolutions {

  private static final Pattern DRAFT =
      Pattern.compile("\\s*(\\S+?)[,;]?(?:\\s+\\(as amended in ([^)]*)\\))?\\s*");

  private static final Pattern SYMBOL = Pattern.compile("A/[A-Za-z0-9./]+");

  private final boolean withWorkflow;

  /**
   * How much is printed.
   *
   * @param withWorkflow whether the drafts stand in the text, as a page of metadata would show
   *     them, or only what the resolution says itself
   */
  Resolutions(boolean withWorkflow) {
    this.withWorkflow = withWorkflow;
  }

  List<LabelledText> read(Path folder) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
        texts.add(text(Jsoup.parse(Files.readString(file), "", Parser.xmlParser())));
      }
    }
    return texts;
  }

  private LabelledText text(Element root) {
    String symbol = symbol(root);
    String published =
        root.select("FRBRdate[name=publication]").stream()
            .map(it -> it.attr("date"))
            .findFirst()
            .orElse("");
    Stream<String> paragraphs =
        Stream.concat(
            Stream.concat(Stream.of(symbol), withWorkflow ? workflow(root) : Stream.empty()),
            root.select("coverPage p, preface p, preamble p, mainBody p, conclusions p").stream()
                .map(Element::text));
    return new LabelledText(
        symbol,
        DocumentKind.RESOLUTION,
        "",
        published.startsWith("0") ? "" : published,
        paragraphs.filter(it -> !it.isBlank()).collect(Collectors.joining("\n\n")),
        pairs(root, symbol));
  }

  private static String symbol(Element root) {
    return root.select("docNumber").stream()
        .map(Element::text)
        .filter(it -> it.contains("/RES/"))
        .findFirst()
        .orElse("")
        .replace(" ", "");
  }

  private static Stream<String> workflow(Element root) {
    return drafts(root)
        .map(it -> "Draft resolution: " + it.attr("as") + "\n\nSponsors: " + it.attr("by"));
  }

  private static Set<Pair> pairs(Element root, String symbol) {
    Set<Pair> pairs = new LinkedHashSet<>();
    drafts(root)
        .forEach(step -> {
          Matcher draft = DRAFT.matcher(step.attr("as"));
          if (draft.matches()) {
            pairs.add(new Pair(Kind.ADOPTED_AS, draft.group(1), symbol));
            Matcher revised = CatalogueRecords.REVISED.matcher(draft.group(1));
            if (revised.matches()) {
              pairs.add(new Pair(Kind.REVISION, draft.group(1), revised.group(1)));
            }
            String amendments = draft.group(2) == null ? "" : draft.group(2);
            SYMBOL
                .matcher(amendments)
                .results()
                .forEach(it -> pairs.add(new Pair(Kind.AMENDMENT, it.group(), draft.group(1))));
          }
        });
    return pairs;
  }

  private static Stream<Element> drafts(Element root) {
    return root.select("step[outcome=draftResolution]").stream()
        .filter(it -> !it.attr("as").isBlank());
  }
}
