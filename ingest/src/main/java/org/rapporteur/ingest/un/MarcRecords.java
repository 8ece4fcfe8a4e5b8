package org.rapporteur.ingest.un;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.ExtractedPage;

/** Records of a catalogue in MARCXML, one or many. */
public final class MarcRecords {

  private static final int LOOK = 4096;
  private static final int MOST = 5_000;

  private static final Pattern MARC =
      Pattern.compile(
          "<(?:[\\w.-]{1,20}:)?(?:collection|record)[\\s>][^\\u0000]{0,2000}?"
              + "(?:MARC21/slim|<(?:[\\w.-]{1,20}:)?(?:leader|controlfield|datafield)[\\s>])");

  /** One of these is in what the pattern finds; pages of the press seldom have any. */
  private static final List<String> WORDS =
      List.of("MARC21/slim", "leader", "controlfield", "datafield");

  private MarcRecords() {}

  /**
   * A record of a collection.
   *
   * @param xml the record alone, MARCXML
   * @param number under which the catalogue has it; empty where it does not say
   * @param address where the catalogue has it, where that is known
   * @param english address of the document itself, in English
   * @param published ISO date
   */
  public record Entry(
      String xml,
      String number,
      @Nullable String address,
      @Nullable String english,
      @Nullable String published) {}

  /** Whether these bytes are MARCXML. */
  public static boolean areIn(byte[] content) {
    String start =
        new String(content, 0, Math.min(LOOK, content.length), StandardCharsets.ISO_8859_1);
    return WORDS.stream().anyMatch(start::contains) && MARC.matcher(start).find();
  }

  /** The records, each by itself, in their order; the first {@value #MOST}. */
  public static List<Entry> split(byte[] content) {
    Document document = Xml.parse(content);
    document.outputSettings().prettyPrint(false);
    return records(document).limit(MOST).map(MarcRecords::entry).toList();
  }

  private static Entry entry(Element record) {
    Marc marc = new Marc(record);
    return new Entry(
        "<collection xmlns=\"http://www.loc.gov/MARC21/slim\">"
            + record.outerHtml()
            + "</collection>",
        marc.control("001").orElse(""),
        marc.address().orElse(null),
        marc.english().orElse(null),
        marc.published());
  }

  /** All records as one document: what the single one says, or each in turn. */
  static ExtractedPage read(Document document) {
    List<CatalogueRecord> records =
        records(document).limit(MOST).map(record -> new Marc(record).read()).toList();
    if (records.size() == 1) {
      return records.getFirst().page();
    }
    String text = String.join("\n\n", records.stream().map(CatalogueRecord::text).toList());
    return new ExtractedPage(
        null, List.of(), null, null, null, null, null, DocumentKind.OTHER, text);
  }

  private static Stream<Element> records(Document document) {
    return Xml.all(document, "record");
  }
}
