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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.bench.lineage.LabelledText.Pair;
import org.rapporteur.index.lineage.Kinship.Kind;
import org.rapporteur.ingest.un.MarcRecords;
import org.rapporteur.ingest.un.UnDocuments;

/**
 * A committee's drafts as the library catalogues them (MARC 21 in XML), each as ingest reads it.
 * The pairs come from the fields: 191 has the symbol, 245 says what is amended, 993 names what
 * became of it.
 */
final class CatalogueRecords {

  static final Pattern REVISED = Pattern.compile("(.+)/Rev\\.1");

  private static final Pattern AMENDS =
      Pattern.compile("amendments? to (?:revised )?draft resolution (\\S+)");

  private CatalogueRecords() {}

  static List<LabelledText> read(Path folder) throws IOException {
    return xml(folder).stream().map(CatalogueRecords::record).toList();
  }

  /** Each record of the files by itself. */
  static List<String> xml(Path folder) throws IOException {
    List<String> records = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
        MarcRecords.split(Files.readAllBytes(file)).forEach(entry -> records.add(entry.xml()));
      }
    }
    return records;
  }

  static LabelledText record(String xml) {
    Element record = Jsoup.parse(xml, "", Parser.xmlParser());
    String symbol = values(record, "191", "a").findFirst().orElse("");
    String title = values(record, "245", "a", "b").collect(Collectors.joining(" "));
    return LabelledText.of(
        UnDocuments.readXml(xml.getBytes(StandardCharsets.UTF_8)),
        symbol,
        pairs(record, symbol, title));
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
    values(record, "993", "a")
        .filter(it -> it.contains("/RES/"))
        .forEach(it -> pairs.add(new Pair(Kind.ADOPTED_AS, symbol, it.replace(" ", ""))));
    return pairs;
  }

  static Stream<String> values(Element record, String tag, String... codes) {
    return record.select("*").stream()
        .filter(it -> it.attr("tag").equals(tag))
        .flatMap(field -> field.children().stream())
        .filter(it -> List.of(codes).contains(it.attr("code")))
        .map(Element::text)
        .map(String::strip);
  }
}
