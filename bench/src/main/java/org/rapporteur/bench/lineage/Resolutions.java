package org.rapporteur.bench.lineage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.bench.lineage.LabelledText.Pair;
import org.rapporteur.index.lineage.Kinship.Kind;
import org.rapporteur.ingest.un.UnDocuments;

/**
 * Resolutions as Akoma Ntoso XML. The pairs come from the workflow in their metadata: the draft
 * that each was, and the amendments that it was adopted with.
 */
final class Resolutions {

  private static final Pattern DRAFT =
      Pattern.compile("\\s*(\\S+?)[,;]?(?:\\s+\\(as amended in ([^)]*)\\))?\\s*");

  private static final Pattern SYMBOL = Pattern.compile("A/[A-Za-z0-9./]+");

  private final boolean withMetadata;

  /**
   * How much is read.
   *
   * @param withMetadata whether as ingest reads the file, with what its metadata tell of the draft,
   *     or only what the resolution says itself
   */
  Resolutions(boolean withMetadata) {
    this.withMetadata = withMetadata;
  }

  List<LabelledText> read(Path folder) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
        texts.add(text(Files.readAllBytes(file)));
      }
    }
    return texts;
  }

  private LabelledText text(byte[] file) {
    Element root = Jsoup.parse(new String(file, StandardCharsets.UTF_8), "", Parser.xmlParser());
    Set<Pair> pairs = pairs(root, symbol(root));
    if (!withMetadata) {
      root.select("meta workflow").remove();
    }
    byte[] read = withMetadata ? file : root.outerHtml().getBytes(StandardCharsets.UTF_8);
    return LabelledText.of(UnDocuments.readXml(read), symbol(root), pairs);
  }

  private static String symbol(Element root) {
    return root.select("docNumber").stream()
        .map(Element::text)
        .filter(it -> it.contains("/RES/"))
        .findFirst()
        .orElse("")
        .replace(" ", "");
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
