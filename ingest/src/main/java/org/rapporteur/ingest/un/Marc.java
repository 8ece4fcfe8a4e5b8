package org.rapporteur.ingest.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A record in MARCXML, with the fields that the Dag Hammarskjöld Library uses beyond MARC 21: 191
 * and 791 symbols, 269 the date, 710 sponsors, 967 the roll call, 991 the agenda, 993 related
 * documents, 996 the vote.
 */
final class Marc {

  /** The library's code as a cataloguing agency. */
  private static final String LIBRARY = "NNUN";

  private static final String RECORDS = "https://digitallibrary.un.org/record/";
  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)");
  private static final Pattern ITEM = Pattern.compile("(\\d{1,3})\\s?\\(?([a-z])?\\)?(?:\\[.*)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

  private final Element record;

  Marc(Element record) {
    this.record = record;
  }

  CatalogueRecord read() {
    String responsible = CatalogueRecord.statement(first("245", "c"));
    return new CatalogueRecord(
        symbols(),
        CatalogueRecord.statement(first("245", "a") + " " + first("245", "b")),
        responsible.isEmpty() ? null : responsible,
        all("710", "a").map(CatalogueRecord::statement).toList(),
        Stream.of("500", "515", "520", "596").flatMap(tag -> all(tag, "a")).toList(),
        agenda(),
        all("993", "a").distinct().toList(),
        vote(),
        published(),
        Languages.bcp47(first("040", "b")),
        address().orElse(null));
  }

  /** In the catalogue; empty where another library made the record. */
  Optional<String> address() {
    return control("001")
        .filter(number -> NUMBER.matcher(number).matches() && first("040", "a").equals(LIBRARY))
        .map(number -> RECORDS + number);
  }

  /** The number under which the catalogue has the record. */
  Optional<String> control(String tag) {
    return Xml.children(record, "controlfield").stream()
        .filter(field -> field.attr("tag").equals(tag))
        .map(field -> AkomaText.clean(field.text()))
        .findFirst();
  }

  /** Where the document itself is, in English. */
  Optional<String> english() {
    return fields("856")
        .filter(field -> value(field, "y").equalsIgnoreCase("English"))
        .map(field -> value(field, "u"))
        .filter(url -> !url.isEmpty())
        .findFirst();
  }

  private List<String> symbols() {
    List<String> own = all("191", "a").distinct().toList();
    return own.isEmpty() ? all("791", "a").distinct().toList() : own;
  }

  @Nullable String published() {
    return Stream.of(all("269", "a"), all("992", "a"))
        .flatMap(dates -> dates)
        .map(DAY::matcher)
        .filter(Matcher::matches)
        .map(day -> day.group(1) + "-" + day.group(2) + "-" + day.group(3))
        .filter(AkomaNtoso::isDay)
        .findFirst()
        .orElse(null);
  }

  private List<String> agenda() {
    return fields("991")
        .map(field -> item(value(field, "b")) + title(value(field, "c")))
        .filter(item -> item.contains(":"))
        .distinct()
        .toList();
  }

  /** "71b[20]" is item 71 (b); what stands in brackets is the catalogue's own subdivision. */
  private static String item(String number) {
    Matcher item = ITEM.matcher(number);
    if (!item.matches()) {
      return number;
    }
    return item.group(2) == null ? item.group(1) : item.group(1) + " (" + item.group(2) + ")";
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : ": " + CatalogueRecord.statement(title);
  }

  private List<String> vote() {
    List<String> sentences = new ArrayList<>(all("996", "a").toList());
    Map<String, List<String>> states = new LinkedHashMap<>();
    fields("967")
        .forEach(field ->
            states
                .computeIfAbsent(value(field, "d"), vote -> new ArrayList<>())
                .add(value(field, "e")));
    roll(states, "Y", "In favour").ifPresent(sentences::add);
    roll(states, "N", "Against").ifPresent(sentences::add);
    roll(states, "A", "Abstaining").ifPresent(sentences::add);
    return sentences;
  }

  private static Optional<String> roll(
      Map<String, List<String>> states, String vote, String words) {
    return Optional.ofNullable(states.get(vote))
        .map(names ->
            names.stream()
                .map(Adoption::capitalized)
                .collect(java.util.stream.Collectors.joining(", ", words + ": ", ".")));
  }

  private String first(String tag, String code) {
    return all(tag, code).findFirst().orElse("");
  }

  private Stream<String> all(String tag, String code) {
    return fields(tag).map(field -> value(field, code)).filter(value -> !value.isEmpty());
  }

  private Stream<Element> fields(String tag) {
    return Xml.children(record, "datafield").stream()
        .filter(field -> field.attr("tag").equals(tag));
  }

  private static String value(Element field, String code) {
    return Xml.children(field, "subfield").stream()
        .filter(subfield -> subfield.attr("code").equals(code))
        .map(subfield -> AkomaText.clean(Xml.encodedOnce(subfield.wholeText())))
        .findFirst()
        .orElse("");
  }
}
