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
 * A committee's drafts as the library catalogues them (MARC 21 in XML), each printed as its page
 * shows it. The pairs come from the fields: 191 has the symbol, 245 says what is amended, 993 names
 * what became of it.
 */
final class CatalogueRecords {

  static final Pattern REVISED = Pattern.compile("(.+)/Rev\\.1");
  private static final Pattern AMENDS =
      Pattern.compile("amendments? to (?:revised )?draft resolution (\\S+)");

  private CatalogueRecords() {}

  static List<LabelledText> read(Path folder) throws IOException {
    List<LabelledText> records = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
        Element root = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        root.select("*").stream()
            .filter(it -> it.tagName().matches("(?:\\w+:)?record"))
            .map(CatalogueRecords::record)
            .forEach(records::add);
      }
    }
    return records;
  }

  private static LabelledText record(Element record) {
    String symbol = values(record, "191", "a").findFirst().orElse("");
    String title = values(record, "245", "a", "b").collect(Collectors.joining(" "));
    String published = values(record, "269", "a").findFirst().orElse("");
    return new LabelledText(
        symbol,
        DocumentKind.DRAFT_RESOLUTION,
        title,
        published.length() == 10 ? published : "",
        text(record, symbol, title),
        pairs(record, symbol, title));
  }

  private static String text(Element record, String symbol, String title) {
    Stream<String> paragraphs =
        Stream.of(
                Stream.of(symbol, title),
                values(record, "245", "c"),
                values(record, "269", "a"),
                values(record, "515", "a"),
                values(record, "991", "a", "b", "c").map(it -> "Agenda: " + it),
                Stream.of(
                    "Related documents: " + related(record).collect(Collectors.joining("; "))))
            .flatMap(it -> it);
    return paragraphs.filter(it -> !it.isBlank()).collect(Collectors.joining("\n\n"));
  }

  private static Set<Pair> pairs(Element record, String symbol, String title) {
    Set<Pair> pairs = new LinkedHashSet<>();
    Matcher revised = REVISED.matcher(symbol);
    if (revised.matches()) {
      pairs.add(new Pair(Kind.REVISION, symbol, revised.group(1)));
    }
    Matcher amends = AMENDS.matcher(title);
    if (amends.find()) {
      pairs.add(new Pair(Kind.AMENDMENT, symbol, amends.group(1)));
    }
    related(record)
        .filter(it -> it.contains("/RES/"))
        .forEach(it -> pairs.add(new Pair(Kind.ADOPTED_AS, symbol, it.replace(" ", ""))));
    return pairs;
  }

  private static Stream<String> related(Element record) {
    return values(record, "993", "a");
  }

  private static Stream<String> values(Element record, String tag, String... codes) {
    return record.select("*").stream()
        .filter(it -> it.attr("tag").equals(tag))
        .flatMap(field -> field.children().stream())
        .filter(it -> List.of(codes).contains(it.attr("code")))
        .map(Element::text)
        .map(String::strip);
  }
}
