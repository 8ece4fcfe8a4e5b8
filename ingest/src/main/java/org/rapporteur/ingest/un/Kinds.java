package org.rapporteur.ingest.un;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.contract.document.DocumentKind;

/** What documents are, by how the library words their titles and how their symbols are built. */
final class Kinds {

  private static final Pattern LIMITED = Pattern.compile(".*/(?:L|CRP|WP)\\.\\d.*");
  private static final Pattern RESOLUTION = Pattern.compile("[A-Z]+/(?:[A-Z]+/)?RES/.*");
  private static final Pattern RECORD = Pattern.compile(".*/(?:PV|SR)\\.\\d.*");

  private Kinds() {}

  /**
   * @param title with its remainder: "draft resolution", "letter dated ..."
   */
  static DocumentKind of(String title, String symbol) {
    String words = title.toLowerCase(Locale.ENGLISH);
    String last = words.substring(words.lastIndexOf(": ") + 1).strip();
    if (last.contains("draft resolution") && !last.contains("implications")) {
      return DocumentKind.DRAFT_RESOLUTION;
    }
    if (words.startsWith("letter dated") || last.startsWith("letter")) {
      return DocumentKind.LETTER;
    }
    return switch (last) {
      case "statement" -> DocumentKind.STATEMENT;
      case String report when report.contains("report") -> DocumentKind.REPORT;
      default -> ofSymbol(symbol);
    };
  }

  static DocumentKind ofSymbol(String symbol) {
    if (RESOLUTION.matcher(symbol).matches()) {
      return DocumentKind.RESOLUTION;
    }
    if (RECORD.matcher(symbol).matches()) {
      return DocumentKind.RECORD;
    }
    return LIMITED.matcher(symbol).matches() ? DocumentKind.DRAFT_RESOLUTION : DocumentKind.OTHER;
  }
}
