package org.rapporteur.ingest.printed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.pdf.PdfText;

/**
 * The title of a printed document: what it says that its subject is, the form that the United
 * Nations give to letters and resolutions, the file's own information, or the largest print on the
 * first page. Where none of these speaks plainly, there is none.
 */
public final class PrintedHead {

  /** In characters: letterhead and addressees stand before the subject. */
  private static final int HEAD = 2500;

  private static final int SHORTEST = 8;
  private static final int LONGEST = 300;

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?im)^(?:subject|re|objet|asunto|betreff|тема|제목|件名)[ \\u00A0]?[:：][ \\u00A0]*(\\S.*)$");

  /** As the UN's editorial manual has them. */
  private static final Pattern COMMUNICATION =
      Pattern.compile("(?m)^((?:Letter|Identical letters|Letters|Note verbale) dated [0-9].*)$");

  private static final Pattern RESOLUTION =
      Pattern.compile("(?m)^[0-9]{1,3}/[0-9]{1,4}[A-Z]?\\. ([\\p{Lu}].*)$");

  /** The names of organs are set larger than titles in documents of the United Nations. */
  private static final Pattern MASTHEAD =
      Pattern.compile("(?:United )?Nations\\b|Nations Unies\\b");

  private PrintedHead() {}

  public static @Nullable String title(PdfText pdf, DocumentKind kind) {
    String head = pdf.text().substring(0, Math.min(HEAD, pdf.text().length()));
    return line(SUBJECT, head)
        .or(() -> line(COMMUNICATION, head))
        .or(() -> line(RESOLUTION, head))
        .or(() -> told(pdf, head, kind))
        .orElse(null);
  }

  private static Optional<String> told(PdfText pdf, String head, DocumentKind kind) {
    Optional<String> heading =
        Optional.ofNullable(pdf.heading())
            .filter(PrintedHead::fits)
            .filter(it -> !MASTHEAD.matcher(head).lookingAt())
            .filter(it ->
                kind != DocumentKind.LETTER || it.toLowerCase(Locale.ROOT).contains("letter"));
    String information = PdfTitle.of(pdf);
    boolean same = information != null && heading.filter(information::contains).isPresent();
    return same ? heading : Optional.ofNullable(information).or(() -> heading);
  }

  private static Optional<String> line(Pattern form, String head) {
    Matcher line = form.matcher(head);
    return line.find()
        ? Optional.of(line.group(1).strip()).filter(PrintedHead::fits)
        : Optional.empty();
  }

  private static boolean fits(String title) {
    boolean words = title.indexOf(' ') > 0;
    return words && title.length() >= SHORTEST && title.length() <= LONGEST;
  }
}
