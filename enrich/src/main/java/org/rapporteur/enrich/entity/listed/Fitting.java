package org.rapporteur.enrich.entity.listed;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.enrich.entity.dictionary.Name;
import org.rapporteur.enrich.entity.dictionary.NameTrie;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Script;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** Which names of a place in the trie fit the letters of the text: case, language, boundaries. */
final class Fitting implements NameTrie.Filter {

  private final Reading reading;

  Fitting(Reading reading) {
    this.reading = reading;
  }

  @Override
  public List<Name> apply(Words words, int first, int last, List<Name> names) {
    if (names.size() == 1) {
      return fits(words, first, last, names.getFirst()) ? names : List.of();
    }
    List<Name> fitting = new ArrayList<>();
    for (Name name : names) {
      if (fits(words, first, last, name)) {
        fitting.add(name);
      }
    }
    return fitting;
  }

  private boolean fits(Words words, int first, int last, Name name) {
    if (!reading.speaks(name.language()) || splitsWord(words, first, last)) {
      return false;
    }
    if (name.titled() && !isTitled(words, first)) {
      return false;
    }
    return name.exact()
        ? sameLetters(words, first, last, name.text()) && !isShouted(words, first, last)
        : capitals(words, first, last) >= name.capitals();
  }

  /** Within a sentence, "The Guardian" keeps the capital of its article. */
  private static boolean isTitled(Words words, int first) {
    return words.is(first - 1, "the")
        && words.isCapitalized(first - 1)
        && !words.beginsSentence(first - 1);
  }

  /** Whether the match would begin inside a Hangul word, or cut letters from digits. */
  private static boolean splitsWord(Words words, int first, int last) {
    boolean begins = words.gap(first) != Gap.NONE;
    boolean ends = words.gap(last + 1) != Gap.NONE || last + 1 >= words.size();
    if (words.shape(first) == Shape.CASELESS) {
      return !begins && last - first < 2 && Script.isHangul(words.text(first).charAt(0));
    }
    return !begins || (!ends && words.shape(last + 1) != Shape.CASELESS);
  }

  private static int capitals(Words words, int first, int last) {
    int count = 0;
    for (int i = first; i <= last; i++) {
      count += words.isCapitalized(i) ? 1 : 0;
    }
    return count;
  }

  /** "16 GB" of memory are not "G.B.". */
  private static boolean sameLetters(Words words, int first, int last, String name) {
    String text = words.text();
    int at = words.start(first);
    int end = words.end(last);
    if (name.indexOf('.') >= 0 && text.substring(at, end).indexOf('.') < 0) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
          at++;
        }
        if (at == end || text.charAt(at++) != name.charAt(i)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an ordinary word stands in capitals only because its whole headline does. */
  private static boolean isShouted(Words words, int first, int last) {
    return first == last
        && words.is(first, WordClass.ORDINARY)
        && words.text(first).indexOf('.') < 0
        && ((words.gap(first) == Gap.SPACE && isLongUpper(words, first - 1))
            || (words.gap(first + 1) == Gap.SPACE && isLongUpper(words, first + 1)));
  }

  private static boolean isLongUpper(Words words, int index) {
    return index >= 0
        && index < words.size()
        && words.shape(index) == Shape.UPPER
        && words.length(index) > 3;
  }
}
