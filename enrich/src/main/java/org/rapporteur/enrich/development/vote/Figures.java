package org.rapporteur.enrich.development.vote;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;

/**
 * The numbers of votes in a text, in digits or in words: "19", "fifty-two", "one hundred and ten".
 */
public final class Figures {

  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final int MOST = 200;
  private static final int TENS = 10;
  private static final int HUNDRED = 100;

  static {
    for (String line : WordList.lines(Figures.class, "numbers.tsv")) {
      String[] columns = line.split("\t");
      for (String word : columns[1].split(" ")) {
        WORDS.put(word, Integer.valueOf(columns[0]));
      }
    }
  }

  private final Scene scene;
  private final int end;

  /**
   * @param end the token before which figures are looked for
   */
  public Figures(Scene scene, int end) {
    this.scene = scene;
    this.end = end;
  }

  /** The number that a token is, or ends in hundreds; none of more than the members there are. */
  public @Nullable Integer at(int token) {
    if (token < 0 || token >= end) {
      return null;
    }
    Token word = scene.token(token);
    if (word.kind() == Token.Kind.NUMBER) {
      boolean plain = word.text().length() <= 3 && word.text().chars().allMatch(Character::isDigit);
      int value = plain ? Integer.parseInt(word.text()) : MOST;
      return value < MOST ? value : null;
    }
    Integer value = WORDS.get(word.lower());
    Integer units = value == null ? null : units(token, value);
    return value == null
        ? null
        : Integer.valueOf(hundreds(token) + value + (units == null ? 0 : units));
  }

  /** The hundreds before a figure in words: "one hundred and twenty". */
  private int hundreds(int token) {
    int hundred = scene.is(token - 1, "and") ? token - 2 : token - 1;
    if (!scene.is(hundred, "hundred")) {
      return 0;
    }
    return HUNDRED * WORDS.getOrDefault(scene.lower(hundred - 1), 1);
  }

  /** The units behind tens: the two of "fifty-two". */
  private @Nullable Integer units(int token, int tens) {
    Integer units =
        tens >= 2 * TENS && isDash(token + 1) && token + 2 < end
            ? WORDS.get(scene.lower(token + 2))
            : null;
    return units != null && units < TENS ? units : null;
  }

  /** The tokens of a figure: "fifty-two" has three. */
  int width(int token) {
    Integer tens = WORDS.get(scene.lower(token));
    return tens != null && units(token, tens) != null ? 3 : 1;
  }

  /** Whether a dash of any length stands there, which joins figures. */
  boolean isDash(int token) {
    return scene.is(token, "-") || scene.is(token, "–") || scene.is(token, "—");
  }
}
