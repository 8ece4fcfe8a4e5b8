package org.rapporteur.enrich.entity.listed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Dictionary;
import org.rapporteur.enrich.entity.dictionary.Form;
import org.rapporteur.enrich.entity.dictionary.Match;
import org.rapporteur.enrich.entity.dictionary.Name;
import org.rapporteur.enrich.entity.dictionary.NameTrie;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Vocabulary;
import org.rapporteur.enrich.entity.word.Words;

/** Finds the dictionary's names, first those that are certain, then those that need the others. */
public final class NamesInText {

  private final NameTrie trie;
  private final Dictionary dictionary;

  public NamesInText(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.trie = dictionary.trie();
  }

  public void read(Reading reading) {
    List<Match> open = new ArrayList<>();
    Languages languages = new Languages(reading.words());
    for (Match match : matches(reading)) {
      if (languages.isLanguage(match.first())) {
        continue;
      }
      Name sure = sure(match);
      if (sure == null) {
        open.add(match);
      } else if (sure.form() == Form.NOTHING) {
        reading.hide(match.first(), match.last());
      } else {
        reading.add(Mention.of(match.first(), match.last(), sure.entity(), sure.form().rule()));
      }
    }
    Confirmation confirmation = new Confirmation(reading, dictionary);
    for (Match match : open) {
      Name name = confirmation.confirmed(match);
      if (name != null) {
        reading.add(Mention.of(match.first(), match.last(), name.entity(), name.form().rule()));
      }
    }
    joinPrefixes(reading);
  }

  private List<Match> matches(Reading reading) {
    List<Match> matches = new ArrayList<>();
    Words words = reading.words();
    Fitting fitting = new Fitting(reading);
    int at = 0;
    while (at < words.size()) {
      Match match =
          words.word(at) == Vocabulary.UNKNOWN || reading.isClosed(at)
              ? null
              : trie.longest(words, at, fitting);
      if (match != null && reading.isFree(match.first(), match.last())) {
        matches.add(match);
        at = match.last();
      }
      at++;
    }
    return matches;
  }

  private static @Nullable Name sure(Match match) {
    if (match.names().size() > 1 && Match.meanDifferent(match.names())) {
      return null;
    }
    Name name = match.names().getFirst();
    return switch (name.form()) {
      case NAME, ACRONYM, ADJECTIVE, SEAT, NOTHING -> name;
      case CAPITAL, UNCERTAIN -> null;
    };
  }

  /** "UN General Assembly" is one mention of the body, not two. */
  private static void joinPrefixes(Reading reading) {
    for (Mention mention : reading.mentions()) {
      Mention before = reading.at(mention.first() - 1);
      if (before != null && belongs(reading.words(), before, mention)) {
        reading.remove(before);
        reading.remove(mention);
        reading.add(Mention.of(before.first(), mention.last(), mention.entity(), mention.rule()));
      }
    }
  }

  private static boolean belongs(Words words, Mention prefix, Mention mention) {
    return prefix.entity().id().equals("un-body:united-nations")
        && mention.entity().kind() == EntityKind.UN_BODY
        && !mention.entity().equals(prefix.entity())
        && words.gap(mention.first()) == Gap.SPACE;
  }
}
