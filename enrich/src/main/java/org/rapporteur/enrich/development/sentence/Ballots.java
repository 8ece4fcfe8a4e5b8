package org.rapporteur.enrich.development.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.vote.VoteReader;
import org.rapporteur.enrich.development.vote.VoteReader.Told;
import org.rapporteur.enrich.text.Sentence;

/** Gives each decision of a sentence its own vote among those that the sentence tells. */
final class Ballots {

  private final Scene scene;

  Ballots(Scene scene) {
    this.scene = scene;
  }

  /**
   * The vote of a trigger: of those between it and the next decision, the first; the sentence's
   * first decision has also what stands before it, unless another is told behind that one.
   */
  @Nullable Vote of(Stage stage, Trigger trigger, Sentence sentence, List<Trigger> triggers) {
    if (!isDecision(stage)) {
      return null;
    }
    List<Told> told = VoteReader.all(scene, sentence.firstToken(), sentence.endToken());
    if (told.isEmpty()) {
      return null;
    }
    List<Trigger> decisions =
        new ArrayList<>(triggers.stream().filter(Ballots::isDecision).toList());
    int index = Math.max(0, decisions.indexOf(trigger));
    int from = index == 0 ? sentence.firstToken() : trigger.from();
    int to = index + 1 < decisions.size() ? decisions.get(index + 1).from() : sentence.endToken();
    List<Told> own = told.stream().filter(t -> t.from() >= from && t.from() < to).toList();
    if (own.isEmpty() && index > 0) {
      int before = decisions.get(index - 1).from();
      List<Told> left =
          told.stream().filter(t -> t.from() >= before && t.from() < trigger.from()).toList();
      own = left.size() > 1 ? left.subList(1, left.size()) : List.of();
    }
    return own.isEmpty() ? null : own.getFirst().on(stage == Stage.REJECTED);
  }

  private static boolean isDecision(Trigger trigger) {
    return trigger.rows().stream().anyMatch(row -> isDecision(row.stage()));
  }

  private static boolean isDecision(Stage stage) {
    return stage == Stage.ADOPTED || stage == Stage.REJECTED || stage == Stage.VETOED;
  }
}
