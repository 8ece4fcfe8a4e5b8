package org.rapporteur.ingest.pdf.paragraph;

import java.util.regex.Pattern;

/** What the characters at a line's ends say about whether a sentence runs on. */
final class LineEnds {

  /** A sentence's or item's end, perhaps with closing quotation marks and footnote marks. */
  private static final Pattern TERMINAL =
      Pattern.compile("[.!?:;…。！？][\"'”’»)\\]]{0,3}(?:\\[[0-9a-z*†‡§]{1,6}\\]){0,3}$");

  private static final Pattern BULLET = Pattern.compile("^(?:[-–—•●▪■◦‣·*]|\\uF0B7)\\s+\\S");

  private static final Pattern ENUMERATION =
      Pattern.compile("^(?:\\(?(?:[0-9]{1,3}|[a-z]|[ivx]{1,5})[.)])\\s+\\S");

  /** "10:00" or "10:00 - 10:15", with which the lines of an agenda begin. */
  private static final Pattern HOUR =
      Pattern.compile("^[0-9]{1,2}[:.h][0-9]{2}(?: ?[-–—] ?[0-9]{1,2}[:.h][0-9]{2})?\\s+\\S");

  private static final Pattern NOTE =
      Pattern.compile("^\\[(?:[0-9]{1,3}|[a-z]{1,6}|[*†‡§]{1,3})\\]\\s");

  private static final Pattern SYMBOL_PART = Pattern.compile("[0-9]|[A-Z]{1,4}[./]");

  /** Only the end of a line is looked at: this many characters. */
  private static final int TAIL = 40;

  private LineEnds() {}

  static boolean endsSentence(String line) {
    return TERMINAL.matcher(line.substring(Math.max(0, line.length() - TAIL))).find();
  }

  static boolean beginsInLowerCase(String line) {
    int i = 0;
    while (i < line.length() && "\"'“‘«([".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i < line.length() && Character.isLowerCase(line.codePointAt(i));
  }

  /** A hyphen that hangs on its word, in prose. */
  static boolean breaksWord(String line) {
    int last = line.length() - 1;
    return last > 0
        && (line.charAt(last) == '-' || line.charAt(last) == '‐' || line.charAt(last) == '\u00AD')
        && Character.isLetter(line.charAt(last - 1));
  }

  /** Between the parts of a symbol, such as {@code A/RES/69/} and {@code 188}. */
  static boolean breaksSymbol(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && line.charAt(last) == '/'
        && Character.isLetterOrDigit(line.charAt(last - 1))
        && SYMBOL_PART.matcher(next).lookingAt();
  }

  static boolean isBulleted(String line) {
    return BULLET.matcher(line).find();
  }

  static boolean isEnumerated(String line) {
    return ENUMERATION.matcher(line).find();
  }

  /** An item of an agenda. */
  static boolean isTimed(String line) {
    return HOUR.matcher(line).find();
  }

  /** A footnote as {@link Footnotes} writes it. */
  static boolean isNote(String line) {
    return NOTE.matcher(line).find();
  }

  static String firstWord(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? line : line.substring(0, end);
  }
}
