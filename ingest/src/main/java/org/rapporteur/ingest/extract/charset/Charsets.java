package org.rapporteur.ingest.extract.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The charset of a page. A byte-order mark decides. Bytes that are well-formed UTF-8 with
 * characters beyond ASCII are UTF-8 whatever was declared, since other text is so by accident
 * hardly ever; some damage among them changes nothing. Otherwise the server's word and the page's
 * are tried, and then what is usual for the page's language; the one with the fewest undecodable
 * bytes wins. Where all have many, or nothing was declared, the bytes are asked what they look
 * like.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">the labels of the web</a>
 */
public final class Charsets {

  private static final int HEAD = 4096;

  private static final String CHARSET = "charset=";

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What the web means by a label, where Java means something narrower. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("utf8", "UTF-8"));

  /** What pages in a language were written in before UTF-8. */
  private static final Map<String, String> USUAL =
      Map.of(
          "ko", "x-windows-949",
          "ja", "windows-31j",
          "zh", "GB18030",
          "ru", "windows-1251",
          "uk", "windows-1251",
          "bg", "windows-1251",
          "ar", "windows-1256",
          "fa", "windows-1256",
          "pl", "windows-1250",
          "el", "windows-1253");

  private Charsets() {}

  static Decoded decode(byte[] body, @Nullable String declared) {
    Charset marked = marked(body);
    if (marked != null) {
      return Decoded.of(body, marked);
    }
    if (Utf8.isWellFormedBeyondAscii(body)) {
      return Decoded.ofWellFormed(body);
    }
    return Utf8.isDamaged(body)
        ? Decoded.of(body, UTF_8)
        : best(body, candidates(body, declared)).decoded();
  }

  private static @Nullable Charset marked(byte[] body) {
    if (starts(body, 0xEF, 0xBB, 0xBF)) {
      return UTF_8;
    }
    if (starts(body, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    return starts(body, 0xFF, 0xFE) ? UTF_16LE : null;
  }

  private static boolean starts(byte[] body, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= body.length || (body[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static Set<Charset> candidates(byte[] body, @Nullable String declared) {
    String head = new String(body, 0, Math.min(HEAD, body.length), ISO_8859_1);
    Set<Charset> candidates = new LinkedHashSet<>();
    add(candidates, declared);
    add(candidates, declaredIn(head));
    add(candidates, after(head, "encoding=", 0));
    String language = after(head, "lang=", 0);
    add(candidates, language.length() < 2 ? null : USUAL.get(language.substring(0, 2)));
    return candidates;
  }

  private static void add(Set<Charset> candidates, @Nullable String label) {
    if (label != null && !label.isBlank()) {
      named(label).ifPresent(candidates::add);
    }
  }

  /** What the web means by the label; a label that nobody knows says nothing. */
  static Optional<Charset> named(String label) {
    String name = PageDecoder.label(label);
    try {
      return Optional.of(Charset.forName(LABELS.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The charset that a meta element names; that of a script is the script's. */
  private static String declaredIn(String head) {
    String low = head.toLowerCase(Locale.ROOT);
    int at = low.indexOf(CHARSET);
    while (at >= 0 && !low.startsWith("<meta", Math.max(0, low.lastIndexOf('<', at)))) {
      at = low.indexOf(CHARSET, at + 1);
    }
    return at < 0 ? "" : after(head, CHARSET, at);
  }

  /** The word that follows the key in the head of the page, or nothing. */
  private static String after(String head, String key, int from) {
    int at = head.toLowerCase(Locale.ROOT).indexOf(key, from);
    if (at < 0) {
      return "";
    }
    int start = at + key.length();
    start += start < head.length() && "\"'".indexOf(head.charAt(start)) >= 0 ? 1 : 0;
    int end = start;
    while (end < head.length() && isLabel(head.charAt(end))) {
      end++;
    }
    return head.substring(start, end);
  }

  private static boolean isLabel(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }

  private static Attempt best(byte[] body, Set<Charset> candidates) {
    Attempt best = Attempt.at(body, UTF_8);
    for (Charset candidate : candidates) {
      Attempt attempt = Attempt.at(body, candidate);
      if (attempt.broken() == 0) {
        return attempt;
      }
      best = attempt.broken() < best.broken() ? attempt : best;
    }
    return best.fits() ? best : guessed(body, best);
  }

  private static Attempt guessed(byte[] body, Attempt best) {
    Charset last = best.charset().equals(UTF_8) ? WESTERN : best.charset();
    return Attempt.at(body, GuessedCharset.of(body).orElse(last));
  }
}
