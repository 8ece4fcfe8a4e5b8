package org.rapporteur.enrich.entity.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.dictionary.Slug;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Persons whom a text calls by their first name and nothing else, as stories do. A name must come
 * twice or more, or speak, act once as only somebody does, and never stand where a place would.
 */
final class FirstNamesAlone {

  private static final int LEAST = 2;
  private static final int SHORTEST = 3;

  private final Reading reading;
  private final Words words;
  private final Map<String, Called> byName = new LinkedHashMap<>();

  FirstNamesAlone(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Where a name stands, whether it acts anywhere, and whether it may be a place. */
  private static final class Called {

    private final List<Integer> places = new ArrayList<>();
    private boolean acts;
    private boolean speaks;
    private boolean isPlace;
  }

  /** Takes note of a word that stands alone. */
  void note(int index) {
    boolean name =
        words.is(index, WordClass.GIVEN_NAME)
            && words.shape(index) == Shape.CAPITALIZED
            && words.length(index) >= SHORTEST
            && !words.is(index, WordClass.COMMON)
            && !words.is(index, WordClass.NAMESAKE)
            && words.gap(index) != Gap.HYPHEN
            && words.gap(index + 1) != Gap.HYPHEN;
    if (name) {
      Called called = byName.computeIfAbsent(words.text(index), key -> new Called());
      called.places.add(index);
      called.acts |= acts(index + 1);
      called.speaks |= speaks(index);
      called.isPlace |= words.is(index - 1, WordClass.PLACE_BEFORE) && !words.is(index - 1, "to");
    }
  }

  /** "Hayley says", "Stan arrives": a verb in small letters. */
  private boolean acts(int next) {
    return words.follows(next)
        && words.shape(next) == Shape.LOWER
        && (words.is(next, WordClass.SPEECH)
            || words.text(next).endsWith("ed")
            || (words.text(next).endsWith("s") && !words.is(next, WordClass.BE)));
  }

  /** "...," says Mona. */
  private boolean speaks(int index) {
    int verb = index - 1;
    return words.is(verb, WordClass.SPEECH)
        && words.gap(index) == Gap.SPACE
        && words.shape(verb) == Shape.LOWER
        && (words.gap(verb) & Gap.OTHER) != 0;
  }

  void read() {
    byName.forEach((name, called) -> {
      boolean somebody = called.speaks || (called.places.size() >= LEAST && called.acts);
      if (somebody && !called.isPlace) {
        Entity person = Entity.of("person:" + Slug.of(name), name, EntityKind.PERSON);
        called.places.forEach(at -> reading.add(Mention.of(at, at, person, "first-name-alone")));
      }
    });
  }
}
