package org.rapporteur.enrich.entity.dictionary;

import org.rapporteur.enrich.entity.word.Folding;

/** Ids of entities that the dictionary doesn't list: "Ri Su-yong" is {@code ri-su-yong}. */
public final class Slug {

  private static final int LONGEST = 80;

  private Slug() {}

  public static String of(String name) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < name.length() && slug.length() < LONGEST; i++) {
      char c = Folding.fold(name.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (!isApostrophe(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '.';
  }
}
