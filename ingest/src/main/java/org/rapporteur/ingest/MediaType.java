package org.rapporteur.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.Links;
import org.rapporteur.ingest.un.UnDocuments;

/**
 * What bytes really are. Servers' words are heard where the bytes do not speak for themselves: a
 * PDF served as a page is a PDF, and a page served as plain text is a page.
 */
enum MediaType {
  HTML,
  PDF,
  TEXT,
  /** XML of the United Nations. */
  UN_XML,
  /** Pictures, archives, office documents, programs. */
  OTHER;

  /** Text for machines. */
  private static final Set<String> OF_PROGRAMS =
      Set.of("text/css", "text/javascript", "text/ecmascript", "text/cache-manifest");

  private static final int LOOK = 1024;
  private static final int PDF_LOOK = 1024;
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|article|meta|title|div|p|h1|script)[\\s>/]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XHTML =
      Pattern.compile(
          "<\\?xml[^>]{0,200}>[^<]{0,200}<(?:!DOCTYPE\\s+)?html", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  /**
   * @param declared content type as a server or person gave it
   * @param url whose ending is heard last
   */
  static MediaType of(byte[] bytes, @Nullable String declared, @Nullable String url) {
    String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
    if (start.substring(0, Math.min(start.length(), PDF_LOOK)).contains("%PDF-")) {
      return PDF;
    }
    if (isWide(bytes)) {
      return isHtml(declared, url) ? HTML : TEXT;
    }
    if (isBinary(start)) {
      return OTHER;
    }
    if (start.indexOf('<') >= 0 && UnDocuments.isXml(bytes)) {
      return UN_XML;
    }
    if (MARKUP.matcher(start).find() || XHTML.matcher(start).find()) {
      return HTML;
    }
    return byWord(declared, url);
  }

  /** The character set that a content type names. */
  static Optional<String> charset(@Nullable String declared) {
    Matcher matcher = CHARSET.matcher(declared == null ? "" : declared);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static MediaType byWord(@Nullable String declared, @Nullable String url) {
    if (isHtml(declared, url)) {
      return HTML;
    }
    String type = type(declared);
    boolean text =
        type.isEmpty()
            || (type.startsWith("text/") && !OF_PROGRAMS.contains(type))
            || type.equals("application/octet-stream")
            || type.equals("application/pdf");
    return text ? TEXT : OTHER;
  }

  private static boolean isHtml(@Nullable String declared, @Nullable String url) {
    String type = type(declared);
    String path = url == null ? "" : Links.path(url);
    return type.equals("text/html")
        || type.equals("application/xhtml+xml")
        || (type.isEmpty() && path.toLowerCase(Locale.ROOT).matches(".*\\.x?html?"));
  }

  private static String type(@Nullable String declared) {
    String type = declared == null ? "" : declared;
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** UTF-16 with its mark. */
  private static boolean isWide(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  /** Control characters that no text has, beyond a few that stray into pages. */
  private static boolean isBinary(String start) {
    long controls =
        start.chars().filter(c -> c < 9 || (c > 13 && c < 27) || (c > 27 && c < 32)).count();
    return controls * 20 > start.length();
  }
}
