package org.rapporteur.enrich.reference.symbol;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.glyph.WordChoice;
import org.rapporteur.enrich.reference.grammar.Numerals;

/**
 * Documents in a row of which only the first and the last are named: "S/2014/276 to 279",
 * "L.28-L.31", "resolutions 75/190 to 75/193".
 */
public final class Ranges {

  private static final int MOST = 60;
  private static final WordChoice WORDS =
      WordChoice.of("to", "through", "à", "a", "al", "bis", "по", "至");

  private Ranges() {}

  /** The position after the word or hyphen that makes a range of what is at its sides, or -1. */
  public static int connector(CharSequence text, int at) {
    int start = Glyphs.skipSpaces(text, at);
    if (start < text.length() && Glyphs.isHyphen(text.charAt(start))) {
      return Glyphs.skipSpaces(text, start + 1);
    }
    for (String word : WORDS.beginningAt(text, start)) {
      int end = start + word.length();
      int next = Glyphs.skipSpaces(text, end);
      if (start > at && next > end && Glyphs.matches(text, start, word)) {
        return next;
      }
    }
    return -1;
  }

  /** The last document of a row that begins with {@code first}; null where no row is named. */
  public static @Nullable Reading last(CharSequence text, int firstEnd, Symbol first) {
    int at = connector(text, firstEnd);
    int digits = at < 0 ? -1 : numberStart(first.canonical());
    if (digits < 0 || digits == first.canonical().length()) {
      return null;
    }
    Reading whole = SymbolReader.read(text, at);
    Reading last = whole == null ? abbreviated(text, at, first.canonical(), digits) : whole;
    return last != null && isInRow(first, last.symbol()) ? last : null;
  }

  /** "L.31" or "279" behind the first: what differs, with or without the word before it. */
  private static @Nullable Reading abbreviated(
      CharSequence text, int at, String first, int digits) {
    String word = first.substring(first.lastIndexOf('/') + 1, digits);
    int number = Glyphs.matches(text, at, word) ? at + word.length() : at;
    int end = Glyphs.skipDigits(text, number);
    boolean asLong = end - number >= first.length() - digits;
    boolean apart = number == at && isDash(text, at - 1);
    if (!asLong || apart || !Numerals.isBoundary(text, end) || isOther(text, end)) {
      return null;
    }
    return Symbol.find(first.substring(0, digits) + text.subSequence(number, end))
        .map(symbol -> new Reading(symbol, at, end))
        .orElse(null);
  }

  /** "A/HRC/25/63 – 70 pages": a number behind a dash that stands apart is another thing. */
  private static boolean isDash(CharSequence text, int beforeNumber) {
    int at = beforeNumber;
    while (at > 0 && Glyphs.isSpace(text.charAt(at))) {
      at--;
    }
    return at < beforeNumber && Glyphs.isHyphen(text.charAt(at));
  }

  /** A number that goes on is another symbol's, a decimal or a share. */
  private static boolean isOther(CharSequence text, int end) {
    boolean decimal = Glyphs.at(text, end, '.') && Glyphs.digitAt(text, end + 1);
    return decimal || Glyphs.at(text, end, '/') || Glyphs.at(text, end, '%');
  }

  private static boolean isInRow(Symbol first, Symbol last) {
    return distance(first.canonical(), last.canonical()) > 0;
  }

  /** How far apart two symbols of one series are; 0 where they are of different ones. */
  private static int distance(String first, String last) {
    int digits = numberStart(first);
    boolean numbered = digits < first.length() && numberStart(last) == digits;
    if (!numbered || last.length() == digits || !first.regionMatches(0, last, 0, digits)) {
      return 0;
    }
    int distance = number(last, digits) - number(first, digits);
    return distance > 0 && distance <= MOST ? distance : 0;
  }

  /** The symbols between two of one series; none where they are of different ones. */
  public static List<Symbol> between(String first, String last) {
    int distance = distance(first, last);
    int digits = numberStart(first);
    return IntStream.range(1, Math.max(1, distance))
        .mapToObj(step -> first.substring(0, digits) + (number(first, digits) + step))
        .flatMap(symbol -> Symbol.find(symbol).stream())
        .toList();
  }

  private static int number(String symbol, int digits) {
    return Numerals.value(symbol, digits, symbol.length());
  }

  private static int numberStart(String symbol) {
    int start = symbol.length();
    while (start > 0 && symbol.length() - start < 6 && Glyphs.digitAt(symbol, start - 1)) {
      start--;
    }
    return start;
  }
}
