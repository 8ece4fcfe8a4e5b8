package org.rapporteur.enrich.entity.listed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Dictionary;
import org.rapporteur.enrich.entity.dictionary.Match;
import org.rapporteur.enrich.entity.dictionary.Name;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** Decides over names that mean more than one thing, by what stands around them. */
final class Confirmation {

  /** An inquiry that the text named in full outweighs any number of mentions of a state. */
  private static final int NAMED_IN_FULL = 1000;

  private final Reading reading;
  private final Words words;
  private final Dictionary dictionary;

  Confirmation(Reading reading, Dictionary dictionary) {
    this.reading = reading;
    this.dictionary = dictionary;
    this.words = reading.words();
  }

  /** The one of a match's names that its context confirms, if any. */
  @Nullable Name confirmed(Match match) {
    List<Name> names = match.names().stream().filter(name -> isConfirmed(match, name)).toList();
    if (names.isEmpty()) {
      return null;
    }
    return Match.meanDifferent(names) ? aboutForemost(names) : names.getFirst();
  }

  private boolean isConfirmed(Match match, Name name) {
    return switch (name.form()) {
      case NAME, ACRONYM, ADJECTIVE, SEAT -> true;
      case NOTHING -> false;
      case CAPITAL -> new Capital(reading).acts(match);
      case UNCERTAIN -> isConfirmedByContext(match, name);
    };
  }

  private boolean isConfirmedByContext(Match match, Name name) {
    boolean longer = isPartOfName(match.first() - 1, match.first());
    return switch (name.entity().kind()) {
      case STATE -> name.exact() ? isElsewhere(name) : standsAlone(match);
      case UN_BODY ->
          name.entity().about() != null
              || (!longer && !isAnothers(match) && speaksOfUnitedNations());
      case TREATY -> isElsewhere(name) || (!name.exact() && !longer && speaksOfUnitedNations());
      case PERSON -> standsAlone(match) && isNobodyElse(match);
      case GROUP, IGO, NGO, ORGANIZATION ->
          isElsewhere(name) || (!longer && count(name.entity().about()) > 0);
    };
  }

  /** "NATO Secretary-General", "the Secretary-General of NATO". */
  private boolean isAnothers(Match match) {
    Mention before = words.follows(match.first()) ? reading.at(match.first() - 1) : null;
    int next = match.last() + 1;
    boolean of = words.is(next, "of") && words.follows(next);
    int owner = words.is(next + 1, "the") ? next + 2 : next + 1;
    Mention after = of ? reading.at(owner) : null;
    return isOther(before) || isOther(after) || (of && words.isCapitalized(owner) && after == null);
  }

  private static boolean isOther(@Nullable Mention mention) {
    return mention != null && mention.entity().kind() != EntityKind.UN_BODY;
  }

  /** Whether the document names the entity in a way that leaves no doubt. */
  private boolean isElsewhere(Name name) {
    return reading.count(name.entity()) > 0;
  }

  private boolean speaksOfUnitedNations() {
    return reading.count(EntityKind.UN_BODY) > 0;
  }

  /** A state's name that is a person's too stands alone: no capitalized word beside it. */
  private boolean standsAlone(Match match) {
    return !isPartOfName(match.first() - 1, match.first()) && !isFollowedByName(match.last() + 1);
  }

  /** Not the end of "al-Assad" or "Hafez Assad", though "pro-Assad" speaks of him. */
  private boolean isNobodyElse(Match match) {
    int before = match.first() - 1;
    int next = match.last() + 1;
    boolean hyphen = words.gap(match.first()) == Gap.HYPHEN;
    boolean goesOn = words.follows(next) && words.isCapitalized(next);
    boolean wife =
        words.is(before, "mrs")
            || words.is(before, "ms")
            || words.is(before, "dr")
            || words.is(before, "lady");
    return !goesOn
        && !wife
        && (!hyphen || words.is(before, "pro") || words.is(before, "anti"))
        && !words.is(before, WordClass.GIVEN_NAME)
        && !words.is(before, WordClass.PARTICLE);
  }

  private boolean isPartOfName(int neighbour, int gapAt) {
    return words.gap(gapAt) == Gap.SPACE
        && words.isCapitalized(neighbour)
        && reading.at(neighbour) == null
        && !words.is(neighbour, WordClass.OPENER)
        && !words.is(neighbour, WordClass.FUNCTION)
        && !words.is(neighbour, WordClass.STATE_MODIFIER)
        && !words.is(neighbour, WordClass.POST)
        && !words.is(neighbour, WordClass.CALENDAR);
  }

  private boolean isFollowedByName(int next) {
    return isPartOfName(next, next) && !words.is(next, WordClass.COMMON);
  }

  /** Among several inquiries or mandates, the one about the state that the document is about. */
  private @Nullable Name aboutForemost(List<Name> names) {
    Name best = null;
    int most = 0;
    boolean level = false;
    for (Name name : names) {
      int count = NAMED_IN_FULL * reading.count(name.entity()) + count(name.entity().about());
      boolean same = best != null && best.entity().equals(name.entity());
      if (count > 0 && count >= most && !same) {
        level = count == most;
        most = count;
        best = name;
      }
    }
    return level ? null : best;
  }

  private int count(@Nullable String state) {
    return state == null ? 0 : dictionary.byId(state).map(reading::count).orElse(0);
  }
}
