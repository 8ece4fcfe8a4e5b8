package org.rapporteur.enrich.development;

import java.util.List;
import java.util.Set;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Topics;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/**
 * Reads an organization's own dated statement that has not the form of a letter: a heading calls it
 * a statement or an appeal, and in the present its authors call on somebody.
 */
final class Appeals {

  private static final WordList CALLING = WordList.in(Appeals.class, "calling.txt");
  private static final Set<String> KINDS = Set.of("statement", "appeal", "letter", "declaration");
  private static final int HEADINGS = 5;
  private static final int LONGEST_HEADING = 16;
  private static final int LEAD = 12;
  private static final double SURE = 0.8;

  private final Scene scene;
  private final Letters letters;

  Appeals(Scene scene, Letters letters) {
    this.scene = scene;
    this.letters = letters;
  }

  /** The statement that the document is, if it is one. */
  List<Finding> findings() {
    EventDate day = letters.day();
    if (day == null || !isHeaded() || !(Topics.in(scene) || !scene.draftList().isEmpty())) {
      return List.of();
    }
    return scene.sentences().stream()
        .limit(LEAD)
        .flatMap(sentence -> call(sentence, day).stream())
        .limit(1)
        .toList();
  }

  private boolean isHeaded() {
    return scene.sentences().stream()
        .limit(HEADINGS)
        .filter(s -> s.endToken() - s.firstToken() <= LONGEST_HEADING)
        .anyMatch(this::namesKind);
  }

  private boolean namesKind(Sentence heading) {
    boolean ended = scene.is(heading.endToken() - 1, ".");
    for (int i = heading.firstToken(); i < heading.endToken() && !ended; i++) {
      if (KINDS.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Finding> call(Sentence sentence, EventDate day) {
    for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
      List<Actor> authors = CALLING.has(scene.lower(i)) ? authors(i, sentence) : List.of();
      if (!authors.isEmpty()) {
        return List.of(
            new Finding(
                Stage.STATEMENT,
                authors,
                subject(sentence),
                day,
                null,
                sentence,
                i,
                "appeal",
                SURE));
      }
    }
    return List.of();
  }

  /** The organizations right before the verb. */
  private List<Actor> authors(int verb, Sentence sentence) {
    List<Placed> subject = scene.actors().subjectBefore(verb, sentence.firstToken());
    boolean organizations =
        !subject.isEmpty()
            && subject.getLast().to() == verb
            && subject.stream().allMatch(p -> p.is(EntityKind.NGO));
    return organizations ? subject.stream().map(Placed::actor).distinct().toList() : List.of();
  }

  private DevelopmentObject subject(Sentence sentence) {
    return scene.drafts().between(sentence.firstToken(), sentence.endToken()).stream()
        .findFirst()
        .map(draft -> DevelopmentObject.draft(draft.tag().draft().id()))
        .orElse(DevelopmentObject.description("public statement"));
  }
}
