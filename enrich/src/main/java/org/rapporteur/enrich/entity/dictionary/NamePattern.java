package org.rapporteur.enrich.entity.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A name with marks that stand for several: {@code [situation of ]} may be left out, {@code
 * [on|for]} is one of the two, {@code {PRK}} any name of that state.
 */
public final class NamePattern {

  private static final int CODE_LENGTH = 3;

  private NamePattern() {}

  /**
   * All names that a pattern stands for.
   *
   * @throws IllegalArgumentException where a mark is not closed or a state unknown
   */
  static List<String> expand(String pattern, Map<String, List<String>> stateNames) {
    int open = firstMark(pattern);
    if (open < 0) {
      return List.of(pattern);
    }
    int close = pattern.indexOf(pattern.charAt(open) == '[' ? ']' : '}', open);
    if (close < 0) {
      throw new IllegalArgumentException("a mark is not closed in '" + pattern + "'");
    }
    String inside = pattern.substring(open + 1, close);
    String before = pattern.substring(0, open);
    List<String> expanded = new ArrayList<>();
    List<String> tails = expand(pattern.substring(close + 1), stateNames);
    for (String choice : choices(pattern.charAt(open), inside, stateNames)) {
      for (String tail : tails) {
        expanded.add(before + choice + tail);
      }
    }
    return expanded;
  }

  /** The code of the first state that a pattern speaks of, or an empty text. */
  static String state(String pattern) {
    int open = pattern.indexOf('{');
    return open < 0 ? "" : pattern.substring(open + 1, open + 1 + CODE_LENGTH);
  }

  private static int firstMark(String pattern) {
    int bracket = pattern.indexOf('[');
    int brace = pattern.indexOf('{');
    boolean braceFirst = brace >= 0 && brace < bracket;
    return bracket < 0 || braceFirst ? brace : bracket;
  }

  private static List<String> choices(
      char mark, String inside, Map<String, List<String>> stateNames) {
    if (mark == '{') {
      List<String> names = stateNames.get(inside);
      if (names == null) {
        throw new IllegalArgumentException("no state has the code '" + inside + "'");
      }
      return names;
    }
    return inside.contains("|") ? List.of(inside.split("\\|")) : List.of(inside, "");
  }
}
