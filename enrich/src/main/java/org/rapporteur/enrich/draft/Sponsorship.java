package org.rapporteur.enrich.draft;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.actor.Actors;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/** Who is said to sponsor what a phrase names: before its head, behind it, or as who acts on it. */
final class Sponsorship {

  private static final WordList SPONSORED = WordList.in(Sponsorship.class, "sponsored.txt");
  private static final WordList SPONSORING = WordList.in(Sponsorship.class, "sponsoring.txt");
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our");
  private static final Set<EntityKind> SPONSORS =
      Set.of(EntityKind.STATE, EntityKind.GROUP, EntityKind.IGO);

  /** Behind one of these, the verb before it has another object. */
  private static final Set<String> ENDINGS =
      Set.of(",", ";", "that", "said", "amendment", "amendments", "resolution", "letter");

  private static final int NEAR_BEFORE = 9;
  private static final int NEAR_BEHIND = 9;

  private final Prose prose;
  private final Actors actors;

  Sponsorship(Prose prose, Actors actors) {
    this.prose = prose;
    this.actors = actors;
  }

  /** The sponsors, none where the words tell none. */
  List<Placed> of(Phrase phrase, List<Placed> lastSubject) {
    Sentence sentence = prose.sentences().get(prose.sentenceAt(start(phrase.head())));
    return Stream.<Supplier<List<Placed>>>of(
            () -> actors.between(phrase.from(), phrase.head()),
            () -> behind(phrase, sentence),
            () -> owner(phrase, sentence, lastSubject),
            () -> acting(phrase, sentence, lastSubject))
        .map(way -> sponsors(way.get()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Placed> sponsors(List<Placed> found) {
    return found.stream().filter(placed -> SPONSORS.contains(placed.mention().kind())).toList();
  }

  private List<Placed> behind(Phrase phrase, Sentence sentence) {
    int end = Math.min(sentence.endToken(), phrase.to() + NEAR_BEHIND);
    if (lower(phrase.to()).equals("from") || lower(phrase.to()).equals("by")) {
      return actors.listFrom(phrase.to() + 1, end);
    }
    for (int i = phrase.to(); i < end && !lower(i).equals(";"); i++) {
      if (lower(i).equals("that") || lower(i).equals("which")) {
        List<Placed> relative = actors.listFrom(i + 1, end);
        if (!relative.isEmpty() && preparesAfter(relative.getLast().to())) {
          return relative;
        }
      }
      if (SPONSORED.has(lower(i))) {
        return actors.agentsAfterBy(
            i + 1, Math.min(sentence.endToken(), i + NEAR_BEHIND + NEAR_BEHIND));
      }
    }
    return List.of();
  }

  /** "the draft that they are preparing". */
  private boolean preparesAfter(int token) {
    return SPONSORING.has(lower(token))
        || SPONSORING.has(lower(token + 1))
        || SPONSORING.has(lower(token + 2));
  }

  private List<Placed> owner(Phrase phrase, Sentence sentence, List<Placed> lastSubject) {
    boolean owned = OWNERS.contains(phrase.determiner()) || lower(phrase.from()).equals("self");
    if (!owned) {
      return List.of();
    }
    List<Placed> subject = sponsors(actors.subjectBefore(phrase.from(), sentence.firstToken()));
    return subject.isEmpty() ? lastSubject : subject;
  }

  private List<Placed> acting(Phrase phrase, Sentence sentence, List<Placed> lastSubject) {
    int lowest = Math.max(sentence.firstToken(), phrase.from() - NEAR_BEFORE);
    for (int i = phrase.from() - 1; i >= lowest && !ENDINGS.contains(lower(i)); i--) {
      if (SPONSORING.has(lower(i))) {
        List<Placed> subject = sponsors(actors.subjectBefore(i, sentence.firstToken()));
        return subject.isEmpty() && pronounBefore(i, sentence) ? lastSubject : subject;
      }
    }
    return List.of();
  }

  private boolean pronounBefore(int verb, Sentence sentence) {
    for (int i = verb - 1; i >= sentence.firstToken(); i--) {
      if (lower(i).equals("it") || lower(i).equals("they")) {
        return true;
      }
    }
    return false;
  }

  private int start(int token) {
    return prose.tokens().get(token).start();
  }

  private String lower(int i) {
    return i >= 0 && i < prose.tokens().size() ? prose.tokens().get(i).lower() : "";
  }
}
