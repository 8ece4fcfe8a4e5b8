package org.rapporteur.bench.lineage;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.enrich.Enricher;
import org.rapporteur.index.draft.DraftRegister;

/**
 * Prints how well the register knows the sponsors of drafts, as the library's records enter them
 * (MARC field 710, and 515 for those who joined). Argument: the folder with the unpacked {@code
 * un-pages}. A name of the records that is nobody's for us counts as missed; organs of the United
 * Nations are left out.
 */
public final class SponsorBench {

  private static final Pattern JOINED =
      Pattern.compile("Additional sponsors?: ([^.(]*(?:\\([^)]*\\)[^.(]*)*)");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(", | and (?!Barbuda|Herzegovina|Tobago|Principe|the Grenadines|Nevis)");

  private final Enricher enricher = Enricher.load();
  private int drafts;
  private int right;
  private int found;
  private int expected;

  private SponsorBench() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments.length > 0 ? arguments[0] : "");
    Path folder = data.resolve("un-pages/un-pages/drafts-session-78");
    if (arguments.length == 0 || !Files.isDirectory(folder)) {
      System.out.println("skipped: no records at " + folder);
      return;
    }
    SponsorBench bench = new SponsorBench();
    for (String xml : CatalogueRecords.xml(folder)) {
      bench.judge(xml);
    }
    bench.print();
  }

  private void judge(String xml) {
    Element record = Jsoup.parse(xml, "", Parser.xmlParser());
    LabelledText text = CatalogueRecords.record(xml);
    boolean amendment = String.valueOf(text.title()).contains("amendment");
    if (text.kind() != DocumentKind.DRAFT_RESOLUTION || amendment) {
      return;
    }
    Set<String> wanted = new TreeSet<>();
    Stream.concat(CatalogueRecords.values(record, "710", "a"), joined(record))
        .map(SponsorBench::repaired)
        .filter(name -> !name.startsWith("UN. "))
        .forEach(name -> wanted.add(id(name)));
    if (wanted.isEmpty()) {
      return;
    }
    Set<String> known = sponsors(text);
    drafts++;
    right += (int) known.stream().filter(wanted::contains).count();
    found += known.size();
    expected += wanted.size();
    if (!known.equals(wanted)) {
      System.out.println(
          text.symbol() + " - " + without(wanted, known) + " + " + without(known, wanted));
    }
  }

  private static Stream<String> joined(Element record) {
    return CatalogueRecords.values(record, "515", "a")
        .flatMap(note -> {
          Matcher joined = JOINED.matcher(note);
          return joined.find() ? BETWEEN_NAMES.splitAsStream(joined.group(1)) : Stream.empty();
        })
        .map(name -> name.replaceFirst(" \\([A-Z]/.*", "").strip())
        .filter(name -> !name.isEmpty());
  }

  /** These records were encoded in UTF-8 twice. */
  private static String repaired(String name) {
    return name.contains("\u00c3")
        ? new String(name.getBytes(Charset.forName("windows-1252")), StandardCharsets.UTF_8)
        : name;
  }

  /** The entity's id, or the name itself where we know none. */
  private String id(String name) {
    List<EntityMention> mentions =
        enricher
            .enrich(
                new LabelledText(name, DocumentKind.OTHER, null, null, name, Set.of()).document())
            .entities();
    return mentions.size() == 1 ? mentions.getFirst().id() : name;
  }

  private Set<String> sponsors(LabelledText text) {
    return DraftRegister.of(List.of(enricher.enrich(text.document()))).drafts().stream()
        .filter(draft -> draft.symbols().contains(text.symbol()))
        .flatMap(draft -> draft.sponsors().stream())
        .map(Actor::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> without(Collection<String> all, Collection<String> some) {
    return all.stream().filter(one -> !some.contains(one)).toList();
  }

  private void print() {
    double precision = (double) right / Math.max(1, found);
    double recall = (double) right / Math.max(1, expected);
    System.out.printf(
        "%d drafts, %d sponsors: P %.4f R %.4f F1 %.4f%n",
        drafts, expected, precision, recall, 2 * precision * recall / (precision + recall));
  }
}
