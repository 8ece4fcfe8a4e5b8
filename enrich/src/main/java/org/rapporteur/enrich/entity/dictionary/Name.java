package org.rapporteur.enrich.entity.dictionary;

import org.jspecify.annotations.Nullable;

/**
 * One way of writing an entity.
 *
 * @param language the only language in which it counts; none for all
 * @param exact whether its letters must stand exactly as they are here: "WHO" is not "who"
 * @param capitals how many of the words in a text must begin with a capital
 * @param titled whether it is an ordinary word but for its article: "The Guardian"
 */
public record Name(
    String text,
    Entity entity,
    Form form,
    @Nullable String language,
    boolean exact,
    int capitals,
    boolean titled) {

  private static final String ARTICLE = "The ";
  private static final int LONGEST_MIXED_ACRONYM = 6;

  static Name of(String text, Entity entity, Form form, @Nullable String language) {
    boolean exact = form != Form.ADJECTIVE && isAcronym(text);
    boolean titled = text.startsWith(ARTICLE) && text.indexOf(' ', ARTICLE.length()) < 0;
    int capitals = capitalsNeeded(countCapitals(titled ? text.substring(ARTICLE.length()) : text));
    return new Name(text, entity, form, language, exact, capitals, titled);
  }

  /** Short names need all of their capitals; titles, which writers capitalize at will, half. */
  private static int capitalsNeeded(int capitals) {
    return capitals <= 2 ? capitals : (capitals + 1) / 2;
  }

  private static int countCapitals(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && Character.isUpperCase(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** Whether a name is one word of capitals, or a short one that mixes them: "UNICEF", "CoI". */
  static boolean isAcronym(String text) {
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper >= 2 && (upper == letters || letters <= LONGEST_MIXED_ACRONYM);
  }
}
