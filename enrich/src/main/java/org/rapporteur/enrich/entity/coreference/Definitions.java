package org.rapporteur.enrich.entity.coreference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Folding;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Short forms that the text itself gives in brackets: "the Citizens' Alliance (CA)", "the
 * Commission of Inquiry (hereinafter the Panel)". They count from there on, whatever they mean
 * elsewhere.
 */
public final class Definitions {

  private static final int LONGEST = 6;
  private static final int LONGEST_ACRONYM = 10;

  private final Reading reading;
  private final Words words;
  private final Map<String, Definition> definitions = new HashMap<>();

  public Definitions(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** An acronym or a single word, and from where on it counts. */
  private record Definition(Entity entity, int from) {}

  public void read() {
    for (Mention mention : reading.mentions()) {
      int open = mention.last() + 1;
      if (mention.entity().kind() != EntityKind.PERSON && opensBracket(open)) {
        define(mention, open);
      }
    }
    if (!definitions.isEmpty()) {
      apply();
    }
  }

  private boolean opensBracket(int index) {
    return index < words.size()
        && (words.gap(index) & Gap.BRACKET) != 0
        && words.text().substring(words.end(index - 1), words.start(index)).contains("(");
  }

  private void define(Mention mention, int open) {
    int close = close(open);
    int word = close < 0 ? -1 : definedWord(open, close);
    if (word < 0) {
      return;
    }
    Mention there = reading.at(word);
    boolean acronym = words.shape(word) == Shape.UPPER || words.shape(word) == Shape.MIXED;
    boolean announced = words.is(open, "hereinafter") || words.is(open, "hereafter");
    boolean alone = word == open || words.is(word - 1, "the") || words.is(word - 1, "or");
    boolean fits = acronym && alone && isAbbreviation(words.text(word), mention.entity().name());
    if ((there == null || !there.entity().equals(mention.entity())) && (announced || fits)) {
      definitions.putIfAbsent(words.text(word), new Definition(mention.entity(), word));
    }
  }

  /** The last word inside the bracket that opens before a word, or -1 where it is long. */
  private int close(int open) {
    int limit = Math.min(words.size() - 1, open + LONGEST);
    for (int i = open; i <= limit; i++) {
      int gap = words.gap(i + 1);
      boolean ends = i + 1 == words.size() || (gap & Gap.BRACKET) != 0;
      if (ends) {
        return i;
      }
    }
    return -1;
  }

  /** The word in the bracket that is the short form: the last capitalized one. */
  private int definedWord(int open, int close) {
    for (int i = close; i >= open; i--) {
      if (words.isCapitalized(i) && words.length(i) <= 2 * LONGEST_ACRONYM) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an acronym's letters come in this order in the name. */
  static boolean isAbbreviation(String acronym, String name) {
    if (acronym.length() < 2 || acronym.length() > LONGEST_ACRONYM) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < name.length() && at < acronym.length(); i++) {
      if (Folding.fold(name.charAt(i)) == Folding.fold(acronym.charAt(at))) {
        at++;
      }
    }
    return at == acronym.length()
        && Folding.fold(acronym.charAt(0)) == Folding.fold(firstLetter(name));
  }

  private static char firstLetter(String name) {
    return name.isEmpty() ? ' ' : name.charAt(0);
  }

  private void apply() {
    for (int i = 0; i < words.size(); i++) {
      Definition definition = words.isCapitalized(i) ? definition(i) : null;
      if (definition != null && i >= definition.from()) {
        put(i, definition.entity());
      }
    }
  }

  private @Nullable Definition definition(int index) {
    return definitions.get(words.text(index));
  }

  private void put(int index, Entity entity) {
    Mention there = reading.at(index);
    if (there != null && there.first() == index && there.last() == index) {
      reading.remove(there);
    }
    if (reading.isFree(index, index) && !isPartOfLongerName(index)) {
      reading.add(Mention.of(index, index, entity, "definition"));
    }
  }

  private boolean isPartOfLongerName(int index) {
    return words.shape(index) == Shape.CAPITALIZED
        && words.follows(index + 1)
        && words.isCapitalized(index + 1);
  }
}
