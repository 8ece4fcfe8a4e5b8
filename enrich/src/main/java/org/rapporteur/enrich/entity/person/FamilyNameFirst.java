package org.rapporteur.enrich.entity.person;

import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Folding;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** How Korean and Chinese names are written in Latin letters: the family name goes first. */
final class FamilyNameFirst {

  private static final int LONGEST_SYLLABLE = 6;

  private final Reading reading;
  private final Words words;

  FamilyNameFirst(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * The end of a Korean name, family name first: "Ri Su-yong", "Ja Song Nam"; or {@link
   * PersonName#NONE}.
   */
  int koreanEnd(int first) {
    boolean begins =
        words.is(first, WordClass.KOREAN_SURNAME)
            && words.isCapitalized(first)
            && reading.isFree(first, first);
    int second = first + 1;
    int third = first + 2;
    if (!begins || third >= words.size() || words.gap(second) != Gap.SPACE) {
      return PersonName.NONE;
    }
    boolean written =
        words.isCapitalized(second)
            && reading.isFree(second, third)
            && words.length(second) > 1
            && isSyllable(words.text(second))
            && isSyllable(words.text(third));
    if (!written) {
      return PersonName.NONE;
    }
    if (words.gap(third) == Gap.HYPHEN) {
      return third;
    }
    boolean separate = words.gap(third) == Gap.SPACE && words.isCapitalized(third);
    return separate && (isMarked(first) || isFreeOfGrammar(first)) ? third : PersonName.NONE;
  }

  /** United Nations records write the family name in capitals: "KIM In Ryong". */
  private boolean isMarked(int first) {
    return words.shape(first) == Shape.UPPER && words.shape(first + 1) == Shape.CAPITALIZED;
  }

  private boolean isFreeOfGrammar(int first) {
    boolean ordinary = words.is(first, WordClass.OPENER) || words.is(first, WordClass.FUNCTION);
    return !ordinary && !isOrdinary(first + 1) && !isOrdinary(first + 2);
  }

  private boolean isOrdinary(int index) {
    return words.is(index, WordClass.OPENER)
        || words.is(index, WordClass.FUNCTION)
        || words.is(index, WordClass.COMMON);
  }

  /** The end of a Chinese name in Pinyin: "Wang Yi", "Liu Jieyi"; or {@link PersonName#NONE}. */
  int chineseEnd(int first) {
    int second = first + 1;
    boolean written =
        words.is(first, WordClass.CHINESE_SURNAME)
            && words.isCapitalized(first)
            && words.gap(second) == Gap.SPACE
            && words.isCapitalized(second)
            && reading.isFree(first, second)
            && !words.is(second, WordClass.GIVEN_NAME)
            && !isOrdinary(second)
            && Pinyin.isWritten(words.text(second));
    return written ? second : PersonName.NONE;
  }

  /** Whether a word could be one syllable of a Korean name: few letters around one vowel. */
  static boolean isSyllable(String word) {
    String letters = Folding.fold(word);
    if (letters.length() > LONGEST_SYLLABLE) {
      return false;
    }
    int groups = 0;
    boolean inVowel = false;
    for (int i = 0; i < letters.length(); i++) {
      boolean vowel = "aeiouwy".indexOf(letters.charAt(i)) >= 0;
      groups += vowel && !inVowel ? 1 : 0;
      inVowel = vowel;
    }
    char last = letters.charAt(letters.length() - 1);
    return groups == 1 && (inVowel || "nmgklptrbhs".indexOf(last) >= 0);
  }
}
