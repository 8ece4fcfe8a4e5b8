package org.rapporteur.enrich.entity.word;

import java.text.Normalizer;

/** Letters without case and accents, one for one, so that offsets stay. */
public final class Folding {

  private static final char[] TABLE = table();

  private Folding() {}

  public static char fold(char c) {
    return TABLE[c];
  }

  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TABLE[folded[i]];
    }
    return new String(folded);
  }

  /** The hash of a word's folded letters; full stops inside "U.N." don't count. */
  static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.') {
        hash = next(hash, TABLE[c]);
      }
    }
    return hash;
  }

  static int next(int hash, char folded) {
    return 31 * hash + folded;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = foldSlowly((char) c);
    }
    table['ø'] = 'o';
    table['Ø'] = 'o';
    table['ł'] = 'l';
    table['Ł'] = 'l';
    table['đ'] = 'd';
    table['Đ'] = 'd';
    table['ı'] = 'i';
    return table;
  }

  private static char foldSlowly(char c) {
    char lower = Character.toLowerCase(c);
    boolean mayCarryAccent =
        (lower >= 0xC0 && lower < 0x250) || (lower >= 0x1E00 && lower < 0x2000);
    if (!mayCarryAccent) {
      return lower;
    }
    return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
  }
}
