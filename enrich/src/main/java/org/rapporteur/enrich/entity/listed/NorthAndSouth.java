package org.rapporteur.enrich.entity.listed;

import java.util.Optional;
import org.rapporteur.enrich.entity.dictionary.Dictionary;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** "The North" and "the South" where a text is about Korea. */
public final class NorthAndSouth {

  private final Reading reading;
  private final Words words;
  private final Optional<Entity> north;
  private final Optional<Entity> south;

  public NorthAndSouth(Reading reading, Dictionary dictionary) {
    this.reading = reading;
    this.words = reading.words();
    this.north = dictionary.byId("state:PRK");
    this.south = dictionary.byId("state:KOR");
  }

  public void read() {
    if (north.isEmpty() || south.isEmpty() || reading.count(north.get()) == 0) {
      return;
    }
    for (int i = 1; i < words.size(); i++) {
      if (reading.isFree(i, i)) {
        if (words.is(i, "north")) {
          take(i, north.get());
        } else if (words.is(i, "south")) {
          take(i, south.get());
        }
      }
    }
  }

  private void take(int index, Entity entity) {
    boolean definite = words.is(index - 1, "the") && words.follows(index);
    boolean second = words.is(index - 1, "and") && isOther(index - 2);
    boolean written = words.isCapitalized(index) || isPair(index);
    if ((definite || second) && written && isWhole(index + 1)) {
      reading.add(Mention.of(index, index, entity, "north-and-south"));
    }
  }

  private boolean isOther(int index) {
    Mention mention = reading.at(index);
    return mention != null
        && mention.rule().equals("north-and-south")
        && words.isCapitalized(index);
  }

  /** In small letters only as a pair: "between the north and the south". */
  private boolean isPair(int index) {
    boolean first = words.is(index + 1, "and") && isDirection(index + 2, index + 3);
    boolean second = words.is(index - 2, "and") && isDirection(index - 3, index - 3);
    return first || second;
  }

  private boolean isDirection(int one, int other) {
    return isDirection(one) || isDirection(other);
  }

  private boolean isDirection(int index) {
    return words.is(index, "north") || words.is(index, "south");
  }

  /** "The North Sea" and "the north of the country" are something else. */
  private boolean isWhole(int next) {
    boolean goesOn =
        words.gap(next) == Gap.SPACE
            && (words.is(next, "of")
                || (words.isCapitalized(next) && !words.is(next, WordClass.CALENDAR)));
    return !goesOn && words.gap(next) != Gap.HYPHEN;
  }
}
