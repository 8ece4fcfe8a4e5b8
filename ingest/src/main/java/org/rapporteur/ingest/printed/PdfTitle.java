package org.rapporteur.ingest.printed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.pdf.PdfText;

/** The title in a PDF's own information, where it is one. */
final class PdfTitle {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 300;

  /** What programs put there by themselves: file names, their own names, nothing. */
  private static final Pattern MACHINE_MADE =
      Pattern.compile(
          "(?i)^(microsoft (word|powerpoint|excel)\\b.*|untitled.*|document\\d*|slide \\d+|.*\\.(docx?|pdf|rtf|indd|odt|wpd|tmp)|[^ ]+)$");

  private PdfTitle() {}

  static @Nullable String of(PdfText pdf) {
    String title = pdf.title() == null ? "" : pdf.title().strip();
    boolean fits = title.length() >= SHORTEST && title.length() <= LONGEST;
    return fits && !MACHINE_MADE.matcher(title).matches() ? title : null;
  }
}
