package org.rapporteur.ingest.un;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.extract.ExtractedPage;

/** Reads what the United Nations publish in forms of their own. Thread-safe. */
public final class UnDocuments {

  private static final int LOOK = 16 * 1024;
  private static final String AKOMA_NTOSO = "akomaNtoso";
  private static final Pattern AKOMA =
      Pattern.compile("<(?:[\\w.-]{1,20}:)?" + AKOMA_NTOSO + "[\\s>]");
  private static final String LIBRARY = "United Nations Digital Library";

  private UnDocuments() {}

  /** Whether these bytes are XML in one of the forms, by how they begin. */
  public static boolean isXml(byte[] content) {
    String start = start(content);
    return (start.contains(AKOMA_NTOSO) && AKOMA.matcher(start).find())
        || MarcRecords.areIn(content);
  }

  /** What XML of these forms says; its text is empty where it has none. */
  public static ExtractedPage readXml(byte[] content) {
    Document document = Xml.parse(content);
    Optional<Element> akoma = Xml.first(document, AKOMA_NTOSO);
    return akoma.map(AkomaNtoso::read).orElseGet(() -> MarcRecords.read(document));
  }

  /** Whether a page may be of the library's catalogue. */
  public static boolean mayBeRecordPage(byte[] content) {
    return start(content).contains(LIBRARY);
  }

  /** The record that a page of the library's catalogue shows; empty where it shows none. */
  public static Optional<ExtractedPage> readRecordPage(Document page) {
    return RecordPage.read(page).map(CatalogueRecord::page);
  }

  private static String start(byte[] content) {
    return new String(content, 0, Math.min(LOOK, content.length), StandardCharsets.ISO_8859_1);
  }
}
