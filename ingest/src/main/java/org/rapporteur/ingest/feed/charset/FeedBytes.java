package org.rapporteur.ingest.feed.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.charset.GuessedCharset;

/**
 * Bytes to text. What the bytes begin with, the header and the XML declaration each name an
 * encoding (RFC 7303, and RFC 3023 for {@code text/xml}); the first under which the bytes make
 * sense is taken, so that a header or a declaration that lies costs nothing.
 *
 * @param encoding its name in lower case
 */
public record FeedBytes(String text, String encoding) {

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\"';\\s]{1,40})");

  private static final Pattern DECLARATION =
      Pattern.compile("^\\s{0,20}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

  /** How much is looked at to find the declaration, in bytes. */
  private static final int HEAD = 1_000;

  public static FeedBytes read(byte[] bytes, @Nullable String contentType) {
    Signature signature = Signature.of(bytes);
    for (String name : candidates(bytes, contentType, signature)) {
      Optional<String> text = decoded(bytes, signature, name);
      if (text.isPresent()) {
        return new FeedBytes(cleaned(text.get()), name);
      }
    }
    return new FeedBytes(cleaned(new String(bytes, UTF_8)), "utf-8");
  }

  private static Set<String> candidates(
      byte[] bytes, @Nullable String contentType, Signature signature) {
    Set<String> names = new LinkedHashSet<>();
    signature.encoding().ifPresent(names::add);
    Optional<String> declared = declared(bytes, signature);
    Optional<String> header = charset(contentType);
    header.ifPresent(names::add);
    if (header.isEmpty() && isText(contentType)) {
      names.add("us-ascii");
    }
    declared.ifPresent(names::add);
    names.add("utf-8");
    GuessedCharset.of(bytes).map(Charset::name).ifPresent(names::add);
    names.addAll(List.of("windows-1252", "iso-8859-1"));
    return names;
  }

  /** RFC 3023: XML that travels as text is ASCII unless the header says otherwise. */
  private static boolean isText(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
    return type.startsWith("text/") && type.split(";", 2)[0].contains("xml");
  }

  private static Optional<String> charset(@Nullable String contentType) {
    Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
    return charset.find() ? known(charset.group(1)) : Optional.empty();
  }

  private static Optional<String> declared(byte[] bytes, Signature signature) {
    byte[] head = Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
    Charset charset = signature.encoding().map(Charset::forName).orElse(ISO_8859_1);
    String text = new String(head, charset).replace("\uFEFF", "");
    Matcher declaration = DECLARATION.matcher(text);
    return declaration.find() ? known(declaration.group(1)) : Optional.empty();
  }

  /** GB 2312 and GBK are read by the larger set that replaced them; wide ones only by signature. */
  private static Optional<String> known(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (lower.startsWith("gb2312") || lower.equals("gbk")) {
      return Optional.of("gb18030");
    }
    boolean wide = lower.matches("(?:utf|u|ucs|iso-10646-ucs)-?(?:16|32|2|4)(?:le|be)?");
    try {
      return wide || !Charset.isSupported(name) ? Optional.empty() : Optional.of(lower);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(byte[] bytes, Signature signature, String name) {
    int from = signature.length();
    try {
      return Optional.of(
          Charset.forName(name)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Control characters go; those that are Windows' punctuation in disguise become it. */
  private static String cleaned(String text) {
    StringBuilder cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
      boolean windows = c >= '\u0080' && c <= '\u009F';
      if ((control || windows) && cleaned == null) {
        cleaned = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (cleaned != null && !control) {
        cleaned.append(windows ? punctuation(c) : c);
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }

  private static char punctuation(char control) {
    return new String(new byte[] {(byte) control}, Charset.forName("windows-1252")).charAt(0);
  }

  /**
   * What the first bytes give away.
   *
   * @param encoding that they prove, if any
   * @param length of the byte order mark
   */
  private record Signature(Optional<String> encoding, int length) {

    static Signature of(byte[] bytes) {
      String head = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
      if (head.startsWith("0000feff") || head.startsWith("fffe0000")) {
        return new Signature(Optional.of(head.startsWith("00") ? "utf-32be" : "utf-32le"), 4);
      }
      if (head.startsWith("feff") || head.startsWith("fffe")) {
        return new Signature(Optional.of(head.startsWith("fe") ? "utf-16be" : "utf-16le"), 2);
      }
      if (head.startsWith("efbbbf")) {
        return new Signature(Optional.of("utf-8"), 3);
      }
      return new Signature(unmarked(head), 0);
    }

    /** A less-than sign, as wide as the letters after it. */
    private static Optional<String> unmarked(String head) {
      return switch (head) {
        case "0000003c" -> Optional.of("utf-32be");
        case "3c000000" -> Optional.of("utf-32le");
        default -> {
          if (head.startsWith("003c00")) {
            yield Optional.of("utf-16be");
          }
          yield head.startsWith("3c00") ? Optional.of("utf-16le") : Optional.empty();
        }
      };
    }
  }
}
