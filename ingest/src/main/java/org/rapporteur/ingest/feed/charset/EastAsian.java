package org.rapporteur.ingest.feed.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Guesses which East Asian character set bytes are in that name none: by the rows of the tables
 * that their pairs fall into, since letters of one script lie together there. Texts in other
 * scripts have bytes beyond ASCII that are no pairs, and are left alone.
 *
 * @see <a
 *     href="https://encoding.spec.whatwg.org/#legacy-multi-byte-chinese-(simplified)-encodings">the
 *     tables</a>
 */
final class EastAsian {

  private static final int FEWEST_PAIRS = 20;
  private static final double MOST = 0.8;
  private static final double KANA = 0.2;

  private int pairs;
  private int extended;
  private int kana;
  private int hangul;

  private EastAsian() {}

  /** The name of the character set; empty where it is none, or too little to tell. */
  static Optional<String> guess(byte[] bytes) {
    EastAsian table = new EastAsian();
    table.count(bytes);
    if (table.pairs < FEWEST_PAIRS) {
      return Optional.empty();
    }
    return table.extended == 0 ? table.inExtendedUnix(bytes) : inOthers(bytes);
  }

  private void count(byte[] bytes) {
    int i = 0;
    while (i < bytes.length - 1) {
      int lead = bytes[i] & 0xFF;
      int trail = bytes[i + 1] & 0xFF;
      if (lead < 0x80) {
        i++;
        continue;
      }
      pairs++;
      extended += lead >= 0xA1 && trail >= 0xA1 ? 0 : 1;
      kana += lead == 0xA4 || lead == 0xA5 ? 1 : 0;
      hangul += lead >= 0xB0 && lead <= 0xC8 ? 1 : 0;
      i += 2;
    }
  }

  /** All pairs lie in the square of 94 by 94 that EUC-JP, EUC-KR and GB 2312 fill. */
  private Optional<String> inExtendedUnix(byte[] bytes) {
    if (kana > pairs * KANA) {
      return decodable(bytes, "euc-jp");
    }
    String likely = hangul > pairs * MOST ? "euc-kr" : "gb18030";
    return decodable(bytes, likely);
  }

  private static Optional<String> inOthers(byte[] bytes) {
    if (share(bytes, "windows-31j", EastAsian::isKana) > KANA) {
      return Optional.of("windows-31j");
    }
    if (share(bytes, "x-windows-949", EastAsian::isHangul) > MOST) {
      return Optional.of("x-windows-949");
    }
    // the frequent characters of Big5 come first, those of GB 18030 after the symbols
    if (share(bytes, "big5", c -> isHan(c) && row(c, "big5") <= 0xC6) > MOST * MOST) {
      return Optional.of("big5");
    }
    return share(bytes, "gb18030", c -> isHan(c) && row(c, "gb18030") >= 0xB0) > MOST * MOST
        ? Optional.of("gb18030")
        : Optional.empty();
  }

  private static int row(int character, String charset) {
    byte[] bytes = Character.toString(character).getBytes(Charset.forName(charset));
    return bytes[0] & 0xFF;
  }

  /** Of the characters beyond ASCII, the share of some; nothing where the bytes do not fit. */
  private static double share(byte[] bytes, String charset, java.util.function.IntPredicate some) {
    String text = decoded(bytes, charset).orElse("");
    long all = text.codePoints().filter(c -> c >= 0x80).count();
    return all == 0 ? 0 : text.codePoints().filter(some).count() / (double) all;
  }

  private static Optional<String> decodable(byte[] bytes, String charset) {
    return decoded(bytes, charset).map(text -> charset);
  }

  private static Optional<String> decoded(byte[] bytes, String charset) {
    try {
      return Optional.of(
          Charset.forName(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isKana(int c) {
    return c >= 0x3041 && c <= 0x30FE;
  }

  private static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
