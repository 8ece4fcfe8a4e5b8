package org.rapporteur.enrich.entity.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** Names of organizations that the document told once, wherever they stand again. */
final class NamedBefore {

  /** How many names may share their first word. */
  private static final int MOST = 20;

  private final Reading reading;
  private final Words words;
  private final Map<String, List<Told>> byFirstWord = new HashMap<>();

  NamedBefore(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** A bit for each letter that a told name begins with. */
  private long initials;

  /** A name where it was told. */
  private record Told(int first, int last, String name, Entity entity) {}

  /** A single word is remembered only where it is no ordinary one. */
  void remember(int first, int last, Entity entity) {
    if (first == last && (words.is(first, WordClass.COMMON) || isShort(first))) {
      return;
    }
    List<Told> told = byFirstWord.computeIfAbsent(words.text(first), key -> new ArrayList<>());
    String name = words.text(first, last);
    if (told.size() < MOST && told.stream().noneMatch(other -> other.name().equals(name))) {
      told.add(new Told(first, last, name, entity));
      initials |= initial(first);
    }
  }

  private long initial(int index) {
    return 1L << (words.text().charAt(words.start(index)) & 63);
  }

  private boolean isShort(int index) {
    return words.length(index) < 2;
  }

  /** The further mentions, in the order of the text. */
  List<Mention> find() {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; !byFirstWord.isEmpty() && i < words.size(); i++) {
      boolean may = words.isCapitalized(i) && (initials & initial(i)) != 0;
      Mention mention = may && reading.isFree(i, i) ? at(i) : null;
      if (mention != null) {
        found.add(mention);
        i = mention.last();
      }
    }
    return found;
  }

  private @Nullable Mention at(int index) {
    Mention best = null;
    for (Told told : byFirstWord.getOrDefault(words.text(index), List.of())) {
      int last = index + told.last() - told.first();
      boolean longer = best == null || last > best.last();
      if (longer && isSame(told, index, last) && isWhole(index, last)) {
        best = Mention.of(index, last, told.entity(), "named-before");
      }
    }
    return best;
  }

  private boolean isSame(Told told, int first, int last) {
    if (last >= words.size() || !reading.isFree(first, last)) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      boolean joined = i == first || words.gap(i) == words.gap(told.first() + i - first);
      if (!joined || !words.text(i).equals(words.text(told.first() + i - first))) {
        return false;
      }
    }
    return true;
  }

  /** A single word within a longer name is another name. */
  private boolean isWhole(int first, int last) {
    return first < last || (!isNeighbour(first - 1, first) && !isNeighbour(last + 1, last + 1));
  }

  private boolean isNeighbour(int neighbour, int gapAt) {
    return (words.gap(gapAt) & (Gap.SPACE | Gap.HYPHEN)) != 0
        && words.isCapitalized(neighbour)
        && !words.is(neighbour, WordClass.OPENER)
        && !words.is(neighbour, WordClass.CALENDAR);
  }
}
