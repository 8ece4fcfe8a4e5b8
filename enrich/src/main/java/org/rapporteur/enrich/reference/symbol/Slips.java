package org.rapporteur.enrich.reference.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.GeneralAssemblySessions;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Grammar;
import org.rapporteur.enrich.reference.grammar.Numerals;

/**
 * Reads symbols with the slips of typists, scanners and converters as what they must be: "A/RES69/
 * 188", "A/RES/6O/251", "AA/78/481", "A/HRC/-" broken before "25/63". What is mended must be a
 * symbol as a whole, and must have been none, or a shorter one, as it stood.
 */
public final class Slips {

  private static final int LONGEST = 48;
  private static final int LONGEST_ROOT = 8;
  private static final int TAIL = 40;
  private static final int LAST_OLD_SESSION = 30;
  private static final String CYRILLIC = "АВСЕНКМОРТ";
  private static final String LATIN = "ABCEHKMOPT";

  /** Words that a number follows behind a slash. */
  private static final List<String> BEFORE_NUMBER = List.of("RES", "PRST", "HRC", "DEC");

  /** Words that a number follows behind a full stop. */
  private static final Set<String> STOPPED = Set.of("L", "SR", "CRP", "WP", "Rev", "Add", "Corr");

  private static final List<String> SUFFIXES = List.of("Rev", "Add", "Corr");

  private Slips() {}

  /** The symbol that is printed, or was meant, at {@code start}; null where there is none. */
  public static @Nullable Reading read(CharSequence text, int start) {
    if (!isCapital(text.charAt(start))) {
      return SymbolReader.read(text, start);
    }
    Reading printed = Beginnings.isOdd(text, start) ? null : SymbolReader.read(text, start);
    boolean old = isOld(text, start);
    if (printed != null && !old && !isTorn(text, start, printed.end())) {
      return printed;
    }
    Reading meant = mayBeMeant(text, start) ? meant(text, start) : null;
    boolean better = meant != null && (printed == null || old || meant.end() >= printed.end());
    return better ? meant : printed;
  }

  /** "A/RES/3/217": old resolutions have their session behind their number. */
  private static boolean isOld(CharSequence text, int start) {
    if (!Glyphs.matches(text, start, "A/RES/")) {
      return false;
    }
    int digits = start + "A/RES/".length();
    int end = Glyphs.skipDigits(text, digits);
    return end > digits
        && end - digits <= 2
        && Glyphs.at(text, end, '/')
        && Numerals.value(text, digits, end) <= LAST_OLD_SESSION;
  }

  /** Capitals that begin symbols; a word with a slash behind it is the rule, and no slip. */
  private static boolean mayBeMeant(CharSequence text, int start) {
    int slash = start;
    while (slash < text.length()
        && slash - start <= LONGEST_ROOT
        && isCapital(text.charAt(slash))) {
      slash++;
    }
    return slash > start
        && Glyphs.at(text, slash, '/')
        && (slash == start + 1
            || Beginnings.isOdd(text, start)
            || Grammar.root(text.subSequence(start, slash).toString()) != null);
  }

  private static boolean isCapital(char c) {
    return Glyphs.isUpper(c) || CYRILLIC.indexOf(c) >= 0;
  }

  private static @Nullable Reading meant(CharSequence text, int start) {
    StringBuilder printed = new StringBuilder();
    int end = readToken(text, start, printed);
    String token = printed.toString();
    if (token.indexOf('/') < 0 || !hasDigit(token)) {
      return null;
    }
    String tail = text.subSequence(end, Math.min(text.length(), end + TAIL)).toString();
    for (String beginning : Beginnings.of(token)) {
      String mended = mend(beginning);
      boolean changed = !mended.contentEquals(text.subSequence(start, end));
      Reading reading = changed ? SymbolReader.read(mended + tail, 0) : null;
      if (reading != null && reading.end() >= mended.length() && reading.symbol().isDistinct()) {
        return new Reading(reading.symbol(), start, end + reading.end() - mended.length(), true);
      }
    }
    return null;
  }

  /** Whether a reading that ends at {@code end} leaves a part of what is printed. */
  private static boolean isTorn(CharSequence text, int start, int end) {
    return Glyphs.at(text, end, '/')
        || (Glyphs.at(text, end - 1, 'O') && Glyphs.digitAt(text, end - 2) && end - start > 2)
        || Glyphs.wordAt(text, end)
        || (end < text.length()
            && Glyphs.isHyphen(text.charAt(end))
            && Glyphs.digitAt(text, end + 1));
  }

  /** Appends what is printed in one piece, breaks and invisible characters left out. */
  private static int readToken(CharSequence text, int start, StringBuilder token) {
    int end = start;
    while (end < text.length() && end - start < LONGEST) {
      int next = skipBreak(text, end, token);
      if (next < 0) {
        break;
      }
      if (next == end) {
        token.append(latin(text.charAt(end)));
        next = end + 1;
      }
      end = next;
    }
    while (!token.isEmpty() && "./-".indexOf(token.charAt(token.length() - 1)) >= 0) {
      token.setLength(token.length() - 1);
      end--;
    }
    return end;
  }

  /** The position itself where a character belongs, the one behind a break, or -1 at the end. */
  private static int skipBreak(CharSequence text, int at, StringBuilder token) {
    char c = text.charAt(at);
    int next = Glyphs.skipSpaces(text, at + 1);
    if (Glyphs.isInvisible(c)) {
      return at + 1;
    }
    if (Glyphs.isHyphen(c)) {
      return next > at + 1 ? behindHyphen(text, at, next) : at;
    }
    if (!Glyphs.isSpace(c)) {
      return Glyphs.isWord(c) || c == '/' || c == '.' ? at : -1;
    }
    if (endsWithWord(token) && Glyphs.digitAt(text, next)) {
      token.append('/');
      return next;
    }
    boolean apart = Glyphs.at(text, next, '/') || Glyphs.at(text, at - 1, '/');
    return c == '\n' && apart && next == at + 1 ? next : -1;
  }

  /** A hyphen at the end of a line that is broken within a symbol. */
  private static int behindHyphen(CharSequence text, int hyphen, int next) {
    boolean broken = Glyphs.at(text, hyphen + 1, '\n') || Glyphs.at(text, hyphen + 1, '\r');
    return broken && Glyphs.at(text, hyphen - 1, '/') ? next : -1;
  }

  private static boolean endsWithWord(StringBuilder token) {
    return BEFORE_NUMBER.stream().anyMatch(word -> endsWith(token, "/" + word));
  }

  private static boolean endsWith(StringBuilder token, String end) {
    int from = token.length() - end.length();
    return from >= 0 && token.indexOf(end, from) == from;
  }

  private static char latin(char c) {
    int cyrillic = CYRILLIC.indexOf(c);
    return cyrillic >= 0 ? LATIN.charAt(cyrillic) : Glyphs.isHyphen(c) ? '-' : c;
  }

  private static boolean hasDigit(String token) {
    return token.chars().anyMatch(c -> Glyphs.isDigit((char) c));
  }

  private static String mend(String token) {
    List<String> segments = new ArrayList<>();
    for (String segment : token.replace("//", "/").split("/")) {
      addSegment(segments, withDigits(segment));
    }
    return dated(String.join("/", segments));
  }

  private static void addSegment(List<String> segments, String segment) {
    String last = segments.isEmpty() ? "" : segments.getLast();
    int digits = Glyphs.skipDigits(segment, 0);
    boolean number = digits > 0 && digits == segment.length();
    if (STOPPED.contains(last) && number) {
      segments.set(segments.size() - 1, last + "." + segment);
    } else if (last.equals("RES") && segment.lastIndexOf('-') > 0 && isNumbered(segment)) {
      segments.add(segment.substring(0, segment.lastIndexOf('-')));
      segments.add(segment.substring(segment.lastIndexOf('-') + 1));
    } else {
      split(segments, segment);
    }
  }

  /** "66-157", "ES-11-1": a hyphen between digits. */
  private static boolean isNumbered(String segment) {
    int hyphen = segment.lastIndexOf('-');
    return Glyphs.digitAt(segment, hyphen - 1) && Glyphs.digitAt(segment, hyphen + 1);
  }

  /** "RES69" and "RES.69" are two segments, and so is "L.28Rev.1". */
  private static void split(List<String> segments, String segment) {
    for (String word : BEFORE_NUMBER) {
      int number = word.length() + (Glyphs.wordAt(segment, word.length()) ? 0 : 1);
      if (!segments.isEmpty() && segment.startsWith(word) && Glyphs.digitAt(segment, number)) {
        segments.add(word);
        segments.add(segment.substring(number));
        return;
      }
    }
    int suffix = SUFFIXES.stream().mapToInt(segment::indexOf).max().orElse(-1);
    boolean glued = suffix > 0 && Glyphs.digitAt(segment, suffix - 1);
    segments.add(glued ? segment.substring(0, suffix) : segment);
    if (glued) {
      segments.add(segment.substring(suffix));
    }
  }

  /** The letters O and l among digits are digits. */
  private static String withDigits(String segment) {
    int from = segment.lastIndexOf('.') + 1;
    String number = segment.substring(from);
    boolean mixed =
        number.chars().allMatch(c -> Glyphs.isDigit((char) c) || "OolI".indexOf(c) >= 0);
    return mixed && hasDigit(number)
        ? segment.substring(0, from)
            + number.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1')
        : segment;
  }

  /** "S/RES/1718/2006" has its year behind a slash, "A/RES/3/217A" its session in front. */
  private static String dated(String symbol) {
    String[] segments = symbol.split("/");
    if (segments.length != 4 || !segments[1].equals("RES")) {
      return symbol;
    }
    if (segments[0].equals("S")) {
      return "S/RES/" + segments[2] + " (" + segments[3] + ")";
    }
    int session = Glyphs.skipDigits(segments[2], 0) == 0 ? 0 : session(segments[2]);
    boolean old = segments[0].equals("A") && session > 0 && session <= LAST_OLD_SESSION;
    return old ? old(session, segments[3], symbol) : symbol;
  }

  private static int session(String digits) {
    return digits.length() <= 2 && Glyphs.skipDigits(digits, 0) == digits.length()
        ? Integer.parseInt(digits)
        : 0;
  }

  private static String old(int session, String number, String symbol) {
    int digits = Glyphs.skipDigits(number, 0);
    String roman = Numerals.roman(session);
    boolean has =
        digits > 0
            && digits <= 4
            && GeneralAssemblySessions.has(roman, Numerals.value(number, 0, digits));
    return has
        ? "A/RES/" + number.substring(0, digits) + "(" + roman + ")" + number.substring(digits)
        : symbol;
  }
}
