package org.rapporteur.enrich.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words before a number say about it: "Human Rights Council resolution", "its decisions".
 *
 * @param body named in full beside the cue
 * @param shortName bodies that a short name beside the cue ("Council resolution") may stand for
 * @param possessive "its resolution": the body that speaks
 * @param foreign "House resolution": some other body's
 */
record Head(
    boolean decision,
    @Nullable Body body,
    List<Body> shortName,
    boolean possessive,
    boolean foreign,
    int start,
    int end) {

  private static final int MOST_WORDS = 5;
  private static final Set<String> QUALIFIERS =
      Set.of(
          "draft",
          "relevant",
          "previous",
          "subsequent",
          "related",
          "said",
          "above-mentioned",
          "abovementioned",
          "aforementioned",
          "following",
          "annual",
          "landmark",
          "own",
          "many",
          "several",
          "various",
          "recent",
          "earlier",
          "new",
          "first",
          "two",
          "three",
          "four",
          "all",
          "other",
          "procedural",
          "omnibus",
          "consensus",
          "unanimous",
          "adopted",
          "latest",
          "most",
          "past",
          "key",
          "binding",
          "historic",
          "respective",
          "pertinent",
          "s");
  private static final Set<String> POSSESSIVES =
      Set.of("its", "their", "sa", "ses", "leur", "leurs", "su", "sus");
  private static final Set<String> FOREIGN =
      Set.of(
          "house", "senate", "congress", "congressional", "joint", "concurrent", "parliament",
          "parliamentary", "knesset", "board", "shareholder", "h", "h.", "h.con", "s.con", "wha",
          "unesco", "oas", "osce", "iaea", "pace", "ipu");

  /** Reads backwards from a cue, not beyond {@code from}. */
  static Head before(CharSequence text, Mark.Cue cue, int from) {
    if (cue.body() != null) {
      return new Head(cue.decision(), cue.body(), List.of(), false, false, cue.start(), cue.end());
    }
    int end = cue.start();
    for (int i = 0; i < MOST_WORDS; i++) {
      end = skipBack(text, end, from);
      Head named = named(text, cue, end, from);
      if (named != null) {
        return named;
      }
      int start = wordStart(text, end, from);
      String word = text.subSequence(start, end).toString();
      if (!QUALIFIERS.contains(word.toLowerCase(Locale.ROOT))) {
        return unnamed(cue, word);
      }
      end = start;
    }
    return unnamed(cue, "");
  }

  private static @Nullable Head named(CharSequence text, Mark.Cue cue, int end, int from) {
    Bodies.Mention full = Bodies.endingAt(text, end);
    if (full != null && full.start() >= from) {
      return new Head(cue.decision(), full.body(), List.of(), false, false, cue.start(), cue.end());
    }
    List<Body> shortName = Bodies.shortEndingAt(text, end);
    return shortName.isEmpty()
        ? null
        : new Head(cue.decision(), null, shortName, false, false, cue.start(), cue.end());
  }

  private static Head unnamed(Mark.Cue cue, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean possessive = POSSESSIVES.contains(lower);
    boolean foreign = FOREIGN.contains(lower);
    return new Head(cue.decision(), null, List.of(), possessive, foreign, cue.start(), cue.end());
  }

  /** Skips spaces, quotation marks, emphasis and a possessive apostrophe. */
  private static int skipBack(CharSequence text, int end, int from) {
    int at = end;
    while (at > from && isFiller(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isFiller(char c) {
    return Glyphs.isSpace(c) || c == '\'' || c == '\u2019' || c == '*' || c == '_' || c == '"';
  }

  private static int wordStart(CharSequence text, int end, int from) {
    int at = end;
    while (at > from && at > end - 40 && isWordPart(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return Glyphs.isWord(c) || c == '-' || c == '.';
  }
}
