package org.rapporteur.enrich.entity.person;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** A person's post and whose post it is, as the text says it before or behind the name. */
final class Roles {

  private static final int LONGEST_POST = 6;
  private static final int LONGEST_APPOSITION = 14;

  private final Reading reading;
  private final Words words;

  Roles(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * What a text says of a person.
   *
   * @param post "Foreign Minister"
   * @param affiliation the canonical name of the state or body
   */
  record Role(@Nullable String post, @Nullable String affiliation) {}

  /** The role said nearest to the name. */
  Role of(int first, int last) {
    Role before = before(first);
    if (before != null && before.post() != null) {
      return before;
    }
    Role after = after(last);
    return after != null ? after : new Role(null, country(last + 1));
  }

  /** "Mr. Kim (Democratic People's Republic of Korea)", as meeting records write. */
  private @Nullable String country(int next) {
    Mention mention = (words.gap(next) & Gap.BRACKET) == 0 ? null : reading.at(next);
    boolean isState = mention != null && mention.entity().kind() == EntityKind.STATE;
    return isState && mention != null ? mention.entity().name() : null;
  }

  /** "North Korean Foreign Minister Ri", "Mr. Ri". */
  @Nullable Role before(int first) {
    int last = first - 1;
    int gap = words.gap(first);
    boolean abbreviated = gap == Gap.STOP && words.is(last, WordClass.TITLE);
    if (last < 0 || (gap != Gap.SPACE && !abbreviated)) {
      return null;
    }
    int start = first;
    while (start > 0 && first - start < LONGEST_POST && isPost(start - 1)) {
      start--;
    }
    if (start == first || !isStrong(last)) {
      return null;
    }
    boolean says = !words.is(last, WordClass.TITLE) || last > start;
    String post = says ? words.line(start, last) : null;
    return new Role(post, owner(start));
  }

  /** Whose post it is that begins at a word: "North Korean", "China's". */
  private @Nullable String owner(int start) {
    boolean possessive = words.isPossessive(start - 1);
    Mention owner = reading.at(possessive ? start - 2 : start - 1);
    return owner != null && words.gap(start) == Gap.SPACE ? owner.entity().name() : null;
  }

  /** Behind a weak post, as behind "special", a capital may begin anything. */
  private boolean isStrong(int last) {
    return words.is(last, WordClass.POST)
        || words.is(last, WordClass.TITLE)
        || words.is(last, WordClass.OCCUPATION);
  }

  /** Whether what somebody does, or whose kin they are, stands right before a name. */
  boolean hasOccupation(int first) {
    return words.gap(first) == Gap.SPACE && words.is(first - 1, WordClass.OCCUPATION);
  }

  /** Whether a post or title stands before a name, which a family name alone needs. */
  boolean isTitled(int first) {
    return before(first) != null && !isOccupation(first - 1);
  }

  private boolean isOccupation(int index) {
    return words.is(index, WordClass.OCCUPATION)
        && !words.is(index, WordClass.POST)
        && !words.is(index, WordClass.TITLE);
  }

  private boolean isPost(int index) {
    boolean joined = words.follows(index + 1) || words.is(index, WordClass.TITLE);
    return joined
        && reading.isFree(index, index)
        && (words.is(index, WordClass.POST)
            || words.is(index, WordClass.WEAK_POST)
            || words.is(index, WordClass.TITLE)
            || words.is(index, WordClass.OCCUPATION)
            || words.is(index, "special")
            || words.is(index, "foreign")
            || words.is(index, "permanent")
            || words.is(index, "senior"));
  }

  /** ", secretary of the Central Committee of the Party,". */
  @Nullable Role after(int last) {
    int start = last + 1;
    if (words.gap(start) != Gap.COMMA) {
      return null;
    }
    int post = start;
    while (post < start + LONGEST_POST && isBeforePost(post, start)) {
      post++;
    }
    boolean reached = post == start || words.gap(post) != Gap.COMMA;
    boolean told = !isOccupation(post) || post == start || isDeterminer(start);
    if (!isAnyPost(post) || !reached || !told || !endsPost(post + 1)) {
      return null;
    }
    int end = post;
    while (end + 1 < words.size()
        && end - start < LONGEST_APPOSITION
        && (words.gap(end + 1) & (Gap.SPACE | Gap.HYPHEN | Gap.APOSTROPHE)) != 0
        && !words.is(end + 1, WordClass.SPEECH)) {
      end++;
    }
    return new Role(words.line(start, end), affiliation(start, end));
  }

  /** "A former singer", "his sister". */
  private boolean isDeterminer(int index) {
    return words.is(index, "a")
        || words.is(index, "an")
        || words.is(index, "the")
        || words.is(index, "his")
        || words.is(index, "her");
  }

  private boolean isAnyPost(int index) {
    return words.is(index, WordClass.POST)
        || words.is(index, WordClass.WEAK_POST)
        || words.is(index, WordClass.OCCUPATION);
  }

  /** A post is over, or says of what: "major changes" is none. */
  private boolean endsPost(int next) {
    return !words.follows(next)
        || words.is(next, WordClass.FUNCTION)
        || words.is(next, WordClass.SPEECH)
        || words.is(next, "who");
  }

  /** Small words, adjectives and owners before the post: "the group's executive director". */
  private boolean isBeforePost(int index, int start) {
    return !(isAnyPost(index) && endsPost(index + 1))
        && (index == start || (words.gap(index) & (Gap.SPACE | Gap.APOSTROPHE | Gap.HYPHEN)) != 0)
        && !words.is(index, WordClass.SPEECH)
        && index < words.size();
  }

  private @Nullable String affiliation(int start, int end) {
    String found = null;
    for (int i = start; i <= end; i++) {
      Mention mention = reading.at(i);
      found = mention == null ? found : mention.entity().name();
    }
    return found;
  }

  /** A name alone on its line with a post alone on the next one: the foot of a letter. */
  boolean isSignature(int first, int last) {
    return words.gap(first) == Gap.PARAGRAPH
        && startsLine(last + 1)
        && isAnyPost(last + 1)
        && words.isCapitalized(last + 1);
  }

  private boolean startsLine(int index) {
    return index < words.size()
        && words.text().substring(words.end(index - 1), words.start(index)).indexOf('\n') >= 0;
  }
}
