package org.rapporteur.enrich.reference.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.body.ForeignBodies;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.scan.Mark;

/**
 * What the words before a number say about it: "Human Rights Council resolution", "its decisions".
 *
 * @param body named in full beside the cue
 * @param shortName bodies that a short name beside the cue ("Council resolution") may stand for
 */
record Head(
    boolean decision, @Nullable Body body, List<Body> shortName, Owner owner, int start, int end) {

  /** Whose resolution it is, where no body is named. */
  enum Owner {
    UNSAID,
    /** "its resolution": the body that speaks. */
    SPEAKER,
    /** "UN resolution". */
    UNITED_NATIONS,
    /** "House resolution", "Cancer Res.": none that is cited by our numbers. */
    FOREIGN
  }

  private static final int MOST_WORDS = 5;
  private static final int LONGEST_SHORTENED = "Res.".length();
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

  /** What may begin a sentence or note before "Res. 2231", and is no journal's name. */
  private static final Set<String> OPENERS =
      Set.of("see", "cf", "cf.", "in", "under", "by", "the", "per", "since", "with", "draft");

  private static final Set<String> POSSESSIVES =
      Set.of("its", "their", "sa", "ses", "leur", "leurs", "su", "sus");
  private static final Set<String> UNITED_NATIONS = Set.of("un", "u.n", "u.n.", "nations", "onu");

  /** Reads backwards from a cue, not beyond {@code from}. */
  static Head before(CharSequence text, Mark.Cue cue, int from) {
    if (cue.body() != null) {
      return of(cue, cue.body(), List.of(), Owner.UNSAID);
    }
    int end = cue.start();
    for (int i = 0; i < MOST_WORDS; i++) {
      end = skipBack(text, end, from);
      if (ForeignBodies.endsAt(text, end)) {
        return of(cue, null, List.of(), Owner.FOREIGN);
      }
      Head named = named(text, cue, end, from);
      if (named != null) {
        return named;
      }
      int start = wordStart(text, end, from);
      String printed = text.subSequence(start, end).toString();
      String word = printed.toLowerCase(Locale.ROOT);
      if (!QUALIFIERS.contains(word)) {
        boolean titled = !printed.equals(word) && !OPENERS.contains(word);
        boolean journal = titled && cue.end() - cue.start() <= LONGEST_SHORTENED;
        return of(cue, null, List.of(), owner(word, journal));
      }
      end = start;
    }
    return of(cue, null, List.of(), Owner.UNSAID);
  }

  /** The body that stands right before, "Human Rights Council, Res. 22/13" too. */
  private static @Nullable Head named(CharSequence text, Mark.Cue cue, int end, int from) {
    int session = beforeSession(text, end);
    boolean comma = Glyphs.at(text, end - 1, ',') && text.charAt(cue.end() - 1) == '.';
    int name = comma ? end - 1 : session;
    Bodies.Mention full = Bodies.endingAt(text, name);
    if (full != null && full.start() >= from) {
      if (ForeignBodies.endsAt(text, full.start() - 1)) {
        return of(cue, null, List.of(), Owner.FOREIGN);
      }
      return of(cue, full.body(), List.of(), Owner.UNSAID);
    }
    List<Body> shortName = Bodies.shortEndingAt(text, end);
    return shortName.isEmpty() ? null : of(cue, null, shortName, Owner.UNSAID);
  }

  /** "UNEA-5 resolution": the end of the name that a session's number is joined to. */
  private static int beforeSession(CharSequence text, int end) {
    int digits = end;
    while (end - digits < 3 && Glyphs.digitAt(text, digits - 1)) {
      digits--;
    }
    boolean joined = digits < end && digits > 0 && Glyphs.isHyphen(text.charAt(digits - 1));
    return joined ? digits - 1 : end;
  }

  private static Head of(Mark.Cue cue, @Nullable Body body, List<Body> shortName, Owner owner) {
    return new Head(cue.decision(), body, shortName, owner, cue.start(), cue.end());
  }

  private static Owner owner(String word, boolean journal) {
    if (POSSESSIVES.contains(word)) {
      return Owner.SPEAKER;
    }
    if (UNITED_NATIONS.contains(word)) {
      return Owner.UNITED_NATIONS;
    }
    return journal ? Owner.FOREIGN : Owner.UNSAID;
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
