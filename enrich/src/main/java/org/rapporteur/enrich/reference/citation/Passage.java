package org.rapporteur.enrich.reference.citation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.glyph.WordChoice;
import org.rapporteur.enrich.reference.grammar.CouncilForm;
import org.rapporteur.enrich.reference.scan.Dates;

/**
 * The passage of a document that is meant: "section II of its resolution", "operative paragraph 8
 * of", "resolution 2200 A (XXI), annex", "68/100, para. 3".
 */
final class Passage {

  private static final int WINDOW = 34;
  private static final int LONGEST_NUMBER = 12;

  private static final WordChoice WORDS =
      WordChoice.of(
          "operative paragraphs",
          "operative paragraph",
          "preambular paragraphs",
          "preambular paragraph",
          "OPs",
          "OP",
          "PPs",
          "PP",
          "paragraphs",
          "paragraph",
          "paras.",
          "para.",
          "paras",
          "para",
          "¶¶",
          "¶",
          "sections",
          "section",
          "sect.",
          "chapter",
          "chap.",
          "annexes",
          "annex",
          "part",
          "paragraphes",
          "paragraphe",
          "annexe",
          "párrafos",
          "párrafo",
          "párrs.",
          "párr.",
          "sección",
          "anexo");

  private static final List<String> JOINERS = List.of(" and ", " to ", " et ", " y ", " à ", " a ");

  private static final List<String> COUNTED =
      List.of(" preambular paragraph", " operative paragraph", " paragraph");

  /** How "tenth" and "10th", "first" and "last", "22nd", "third" end. */
  private static final List<String> ORDINALS = List.of("th", "st", "nd", "rd");

  private Passage() {}

  /** The passage that is named between {@code from} and a head at {@code at}; null if none is. */
  static @Nullable String before(String text, int at, int from) {
    int start = Math.max(from, at - 2 * WINDOW);
    String lower = text.substring(start, at).toLowerCase(Locale.ROOT);
    int of =
        Math.max(
            lower.lastIndexOf(" of "),
            Math.max(lower.lastIndexOf(" de "), lower.lastIndexOf(" to ")));
    if (of < 0 || lower.length() - of > WINDOW + " of ".length()) {
      return null;
    }
    for (int i = Math.max(0, of - WINDOW); i < of; i++) {
      String passage = startsWord(lower, i) ? read(text, start + i, start + of) : null;
      if (passage != null && start + i + passage.length() >= start + of) {
        return passage.strip();
      }
    }
    return counted(text, start + of);
  }

  /** "the tenth preambular paragraph of", "the last paragraph of". */
  private static @Nullable String counted(String text, int of) {
    for (String word : COUNTED) {
      int end = of - word.length();
      int start = end;
      while (start > 0 && of - start < WINDOW && Glyphs.wordAt(text, start - 1)) {
        start--;
      }
      boolean ordinal =
          end > start && ORDINALS.contains(text.substring(Math.max(start, end - 2), end));
      if (ordinal && Glyphs.matches(text, end, word) && !Glyphs.matches(text, start, "and ")) {
        return text.substring(start, of);
      }
    }
    return null;
  }

  /**
   * The passage that follows a number at {@code at}, or its date, behind a comma; null if none
   * does.
   */
  static @Nullable String after(String text, int at) {
    int dated = behindBracket(text, at);
    int comma = dated > 0 ? dated : Dates.skip(text, at);
    boolean behind = Glyphs.at(text, comma, ',') || (dated > 0 && Glyphs.at(text, dated, ' '));
    return behind ? read(text, Glyphs.skipSpaces(text, comma + 1), text.length()) : null;
  }

  /** The position after a date in brackets, "(24 October 2014)" or "(2019)"; -1 without one. */
  private static int behindBracket(String text, int at) {
    int opened = Glyphs.skipSpaces(text, at);
    if (!Glyphs.at(text, opened, '(')) {
      return -1;
    }
    boolean year = CouncilForm.year(text, opened) > 0;
    return year || Dates.isBracketed(text, opened) ? text.indexOf(')', opened) + 1 : -1;
  }

  private static boolean startsWord(String text, int at) {
    return Glyphs.wordAt(text, at) && !Glyphs.wordAt(text, at - 1);
  }

  private static @Nullable String read(String text, int at, int limit) {
    for (String word : WORDS.beginningAt(text, at)) {
      int end = at + word.length();
      if (end <= limit && Glyphs.matches(text, at, word) && isWhole(text, end, word)) {
        return withNumber(text, at, end, limit);
      }
    }
    return null;
  }

  private static boolean isWhole(String text, int end, String word) {
    return !Glyphs.isWord(word.charAt(word.length() - 1)) || !Glyphs.wordAt(text, end);
  }

  /** Only an annex needs no number. */
  private static @Nullable String withNumber(String text, int at, int word, int limit) {
    int start = Glyphs.skipSpaces(text, word);
    int end = numberEnd(text, start, limit);
    int second = end > start ? secondNumber(text, end, limit) : -1;
    end = Math.max(end, second);
    if (end == start || Glyphs.wordAt(text, end) || end > limit) {
      return text.substring(at, word).toLowerCase(Locale.ROOT).startsWith("ann")
          ? text.substring(at, word)
          : null;
    }
    return text.substring(at, end).replaceAll("\\s+", " ");
  }

  private static int numberEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && end - start < LONGEST_NUMBER && isNumber(text.charAt(end))) {
      end++;
    }
    while (end > start && !Glyphs.isWord(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** "paragraphs 9 and 10": the end of the second number, or -1. */
  private static int secondNumber(String text, int at, int limit) {
    for (String joiner : JOINERS) {
      int start = at + joiner.length();
      if (Glyphs.matches(text, at, joiner) && Glyphs.digitAt(text, start)) {
        int end = numberEnd(text, start, limit);
        return Glyphs.wordAt(text, end) || Glyphs.at(text, end, '/') ? -1 : end;
      }
    }
    return -1;
  }

  private static boolean isNumber(char c) {
    return Glyphs.isDigit(c)
        || "IVXLivx".indexOf(c) >= 0
        || (c >= 'A' && c <= 'H')
        || c == '-'
        || c == '\u2013'
        || c == '.';
  }
}
