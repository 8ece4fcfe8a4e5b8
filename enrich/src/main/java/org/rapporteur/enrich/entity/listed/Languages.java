package org.rapporteur.enrich.entity.listed;

import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** Tells a language from a nationality: "in Chinese, English and French", "Spanish-speaking". */
final class Languages {

  private static final int LONGEST_LIST = 12;

  private final Words words;

  Languages(Words words) {
    this.words = words;
  }

  boolean isLanguage(int index) {
    if (!words.is(index, WordClass.LANGUAGE)) {
      return false;
    }
    int first = index;
    while (index - first < LONGEST_LIST && listed(first) != first) {
      first = listed(first);
    }
    int last = index;
    while (last - index < LONGEST_LIST && last != next(last)) {
      last = next(last);
    }
    return words.is(last + 1, WordClass.LANGUAGE_BEHIND)
        || hasLanguageOnly(first, last)
        || (words.is(first - 1, WordClass.LANGUAGE_BEFORE) && endsPhrase(last + 1));
  }

  /** The language before this one in a list, or itself. */
  private int listed(int index) {
    if (words.gap(index) == Gap.COMMA && words.is(index - 1, WordClass.LANGUAGE)) {
      return index - 1;
    }
    boolean joined = words.is(index - 1, "and") || words.is(index - 1, "or");
    return joined && words.is(index - 2, WordClass.LANGUAGE) ? index - 2 : index;
  }

  private int next(int index) {
    if (listed(index + 1) == index && index + 1 < words.size()) {
      return words.is(index + 1, WordClass.LANGUAGE) ? index + 1 : index;
    }
    boolean joined = words.is(index + 1, "and") || words.is(index + 1, "or");
    return joined && words.is(index + 2, WordClass.LANGUAGE) ? index + 2 : index;
  }

  /** English and Arabic are nobody's adjective here, so they make their list one of languages. */
  private boolean hasLanguageOnly(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.is(i, "english") || words.is(i, "arabic")) {
        return true;
      }
    }
    return false;
  }

  /** "In French." but not "in French custody". */
  private boolean endsPhrase(int next) {
    return !words.follows(next) || words.is(next, WordClass.FUNCTION);
  }
}
