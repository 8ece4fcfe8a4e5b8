package org.rapporteur.enrich.reference.symbol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Bracket;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.glyph.WordChoice;
import org.rapporteur.enrich.reference.grammar.Grammar;
import org.rapporteur.enrich.reference.grammar.Numbered;
import org.rapporteur.enrich.reference.grammar.Segment;
import org.rapporteur.enrich.reference.grammar.Series;
import org.rapporteur.enrich.reference.grammar.Slot;

/**
 * Reads one symbol at a given place: down the tree of the grammar, the longest way. A space or line
 * break after a slash, and before the slash of a suffix, is the typesetter's.
 */
public final class SymbolReader {

  private static final String PRESS = "Department of Global Communications";
  private static final WordChoice SUFFIX_WORDS = WordChoice.of("Rev.", "Add.", "Corr.");
  private static final int LONGEST_ROOT = 8;
  private static final int MOST_SUFFIXES = 4;
  private static final int DIGITS_OF_LARGE = 3;

  private final CharSequence text;
  private final boolean spaced;
  private final StringBuilder canonical = new StringBuilder();
  private final List<Captured> path = new ArrayList<>();
  private @Nullable Match best;

  private SymbolReader(CharSequence text, boolean spaced) {
    this.text = text;
    this.spaced = spaced;
  }

  /** A segment as the tree knows it, and what stood there. */
  record Captured(Segment segment, String value, int start) {}

  private record Match(Series series, List<Captured> path, String canonical, int end) {}

  /** Reads a symbol that begins at {@code at}; null where there is none. */
  public static @Nullable Reading read(CharSequence text, int at) {
    int slash = rootEnd(text, at);
    if (slash < 0) {
      return null;
    }
    String root = text.subSequence(at, slash).toString().strip();
    Grammar.Node node = Grammar.root(root);
    return node == null
        ? null
        : new SymbolReader(text, isSpaced(text, slash)).read(at, slash, root, node);
  }

  /** Whether the first slash stands apart, "A / C.3" or "A/ C.3", on one line. */
  private static boolean isSpaced(CharSequence text, int slash) {
    int next = Glyphs.skipSpaces(text, slash + 1);
    boolean apart = Glyphs.at(text, slash + 1, ' ') && !brokenLine(text, slash + 1, next);
    return text.charAt(slash - 1) == ' ' || apart;
  }

  private static int rootEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length()
        && end - at <= LONGEST_ROOT
        && (Glyphs.isAsciiLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    if (end > at && Glyphs.at(text, end, '.')) {
      end = Glyphs.skipDigits(text, end + 1);
    } else if (end > at && Glyphs.at(text, end, '(')) {
      end = bracketEnd(text, end + 1);
    }
    if (end == at) {
      return -1;
    }
    int slash = slashAt(text, end);
    return slash == end || isCapital(text, at) ? slash : -1;
  }

  private static boolean isCapital(CharSequence text, int at) {
    return Glyphs.isUpper(text.charAt(at));
  }

  /** The slash at {@code at}, or behind a single space; -1 where there is none. */
  private static int slashAt(CharSequence text, int at) {
    int slash = Glyphs.at(text, at, ' ') ? at + 1 : at;
    return Glyphs.at(text, slash, '/') ? slash : -1;
  }

  /** The bracket of "GC(63)" or "GC(XXXVI)". */
  private static int bracketEnd(CharSequence text, int at) {
    int end = at;
    while (Glyphs.wordAt(text, end) && end - at <= LONGEST_ROOT) {
      end++;
    }
    return Glyphs.at(text, end, ')') ? end + 1 : at;
  }

  private @Nullable Reading read(int start, int slash, String root, Grammar.Node node) {
    canonical.append(root.toUpperCase(java.util.Locale.ROOT));
    descend(node, slash, 1);
    if (best == null || isDoubtful(root, best)) {
      return null;
    }
    canonical.setLength(0);
    canonical.append(best.canonical);
    List<String> suffixes = new ArrayList<>();
    int end = readTail(best.end, suffixes);
    Symbol symbol = Symbols.of(text, best.series, best.path, suffixes, canonical.toString());
    return new Reading(symbol, start, end, isMended(start, end));
  }

  /** Whether letters, digits, stops or slashes are printed otherwise than canonically. */
  private boolean isMended(int start, int end) {
    int at = start;
    for (int i = 0; i < canonical.length() && at < end; i++) {
      char wanted = canonical.charAt(i);
      if (wanted == '(' || wanted == ' ' || wanted == '-') {
        return false;
      }
      if (text.charAt(at) != wanted) {
        at = Glyphs.skipSpaces(text, at);
        if (at < end && Glyphs.upper(text.charAt(at)) != Glyphs.upper(wanted)) {
          return true;
        }
      }
      at++;
    }
    return false;
  }

  /** Small letters are a symbol's only where nothing else is written so. */
  private boolean isDoubtful(String root, Match match) {
    boolean lone = match.path.size() < 2;
    if (lone && isForgotten(match.path.getFirst())) {
      return true;
    }
    if (spaced && (lone || isShort(match))) {
      return true;
    }
    return lone
        && (Character.isLowerCase(root.charAt(0))
            || isCalendarYear(root, match)
            || isNumberOfOther(match.end));
  }

  /** "A / 12/13" may be anything, "A/ 69/548" a document whose line was set wide. */
  private static boolean isShort(Match match) {
    return match.path.getFirst().segment() instanceof Slot
        && match.path.getLast().value().length() < DIGITS_OF_LARGE;
  }

  /** "A/L28" alone may be anything. */
  private boolean isForgotten(Captured only) {
    return only.segment() instanceof Numbered numbered
        && !Glyphs.at(text, only.start() + numbered.word().length(), numbered.opening())
        && !numbered.word().equals("PV");
  }

  /** "S/1654/2018" is no document of 1950. */
  private boolean isNumberOfOther(int end) {
    return Glyphs.at(text, end, '/') && Glyphs.digitAt(text, end + 1);
  }

  /** "A/2020 edition" is no document of 1952, nor "SC/2010" a press release; CD/2067 is one. */
  private boolean isCalendarYear(String root, Match match) {
    String number = match.path.getFirst().value();
    return match.path.getFirst().segment() == Slot.LARGE
        && (root.length() == 1 || PRESS.equals(match.series.body()))
        && number.length() == 4
        && (number.startsWith("199") || number.startsWith("20") || isMoon(match.end))
        && match.canonical.length() == root.length() + "/2020".length()
        && !Glyphs.at(text, match.end, '/');
  }

  /** "S/1989 N 1" is the first moon of Neptune that was found that year. */
  private boolean isMoon(int end) {
    return Glyphs.at(text, end, ' ')
        && end + 1 < text.length()
        && Glyphs.isUpper(text.charAt(end + 1))
        && Glyphs.at(text, end + 2, ' ')
        && Glyphs.digitAt(text, end + 3);
  }

  private void descend(Grammar.Node node, int slash, int depth) {
    int at = afterSlash(slash, depth);
    int length = canonical.append('/').length();
    for (Grammar.Branch branch : node.branches(text, at)) {
      int end = branch.segment().read(text, at, canonical);
      if (end >= 0) {
        path.addLast(new Captured(branch.segment(), canonical.substring(length), at));
        advance(branch.node(), end, depth);
        path.removeLast();
      }
      canonical.setLength(length);
    }
    canonical.setLength(length - 1);
  }

  private void advance(Grammar.Node node, int end, int depth) {
    Series series = node.series();
    if (series != null && (best == null || end > best.end)) {
      best = new Match(series, List.copyOf(path), canonical.toString(), end);
    }
    int slash = spaced ? slashAt(text, end) : Glyphs.at(text, end, '/') ? end : -1;
    if (slash >= 0) {
      descend(node, slash, depth + 1);
    }
  }

  private int afterSlash(int slash, int depth) {
    int at = slash + 1;
    int skipped = Glyphs.skipSpaces(text, at);
    return depth > 1 || spaced || brokenLine(text, at, skipped) ? skipped : at;
  }

  private static boolean brokenLine(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private int readTail(int at, List<String> suffixes) {
    int end = at;
    for (int i = 0; i < MOST_SUFFIXES; i++) {
      int next = Math.max(Bracket.read(text, end, canonical), readSuffix(end, suffixes));
      if (next < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** "L.28.Rev.1" and "L.28 Rev.1": another sign in the place of the slash. */
  private static boolean isSuffixWord(CharSequence text, int at) {
    for (String word : SUFFIX_WORDS.beginningAt(text, at)) {
      if (Glyphs.matches(text, at, word)) {
        return true;
      }
    }
    return false;
  }

  private int readSuffix(int at, List<String> suffixes) {
    int slash = Glyphs.skipSpaces(text, at);
    boolean stop =
        (Glyphs.at(text, at, '.') || Glyphs.at(text, at, ' ')) && isSuffixWord(text, at + 1);
    if (!Glyphs.at(text, slash, '/') && !stop) {
      return -1;
    }
    int length = canonical.length();
    canonical.append('/');
    int end =
        Grammar.readSuffix(text, stop ? at + 1 : Glyphs.skipSpaces(text, slash + 1), canonical);
    if (end < 0) {
      canonical.setLength(length);
      return -1;
    }
    suffixes.add(canonical.substring(length + 1));
    return end;
  }
}
