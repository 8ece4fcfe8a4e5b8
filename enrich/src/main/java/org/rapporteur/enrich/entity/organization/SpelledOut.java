package org.rapporteur.enrich.entity.organization;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Folding;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** The words before "(FPN)" whose initials it is, where one of them says what they name. */
final class SpelledOut {

  private static final int LONGEST = 16;
  private static final int SHORTEST_ACRONYM = 3;

  private final Reading reading;
  private final Words words;

  SpelledOut(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  Organizations.@Nullable Span before(int acronym) {
    return isBracketedAcronym(acronym) ? spelledOut(acronym) : null;
  }

  private boolean isBracketedAcronym(int index) {
    Mention known = reading.at(index);
    return words.shape(index) == Shape.UPPER
        && (known == null || known.rule().equals("acronym"))
        && !reading.isClosed(index)
        && (words.gap(index) & Gap.BRACKET) != 0
        && (words.gap(index + 1) & Gap.BRACKET) != 0
        && words.length(index) >= SHORTEST_ACRONYM;
  }

  private Organizations.@Nullable Span spelledOut(int acronym) {
    String letters = Folding.fold(words.text(acronym).replace(".", ""));
    int at = letters.length() - 1;
    boolean body = false;
    int start = acronym;
    while (at >= 0 && start > 0 && acronym - start < LONGEST && joins(start, acronym)) {
      start--;
      boolean initial = Folding.fold(words.text().charAt(words.start(start))) == letters.charAt(at);
      if (words.isCapitalized(start) && !initial) {
        return null;
      }
      at -= words.isCapitalized(start) ? 1 : 0;
      body |= isKindOfBody(start);
    }
    return at < 0 && body && reading.at(start) == null
        ? new Organizations.Span(start, acronym - 1, "definition")
        : null;
  }

  private boolean joins(int index, int acronym) {
    boolean space = index == acronym || words.follows(index) || words.gap(index) == Gap.APOSTROPHE;
    return space
        && !reading.isClosed(index - 1)
        && (words.isCapitalized(index - 1) || words.is(index - 1, WordClass.FUNCTION));
  }

  private boolean isKindOfBody(int index) {
    return words.is(index, WordClass.ORGANIZATION_END)
        || words.is(index, WordClass.ORGANIZATION_START);
  }
}
