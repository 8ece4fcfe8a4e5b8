package org.rapporteur.enrich.development.sentence;

import java.util.List;
import java.util.Set;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/** Reads announcements: somebody made known that a text will be put forward. */
final class PlanReader {

  private static final WordList ANNOUNCING = WordList.in(PlanReader.class, "announcing.txt");
  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "'ll");
  private static final Set<String> INTENT =
      Set.of(
          "decided",
          "pledged",
          "vowed",
          "promised",
          "plans",
          "planned",
          "intends",
          "intended",
          "going",
          "ready",
          "preparing",
          "plan",
          "intention");
  private static final int NEAR = 4;
  private static final double SURE = 0.85;

  private final Scene scene;
  private final Goals goals;
  private final Agents agents;
  private final Dating dating;
  private final Factuality factuality;

  PlanReader(Scene scene, Goals goals, Agents agents, Dating dating, Factuality factuality) {
    this.scene = scene;
    this.goals = goals;
    this.agents = agents;
    this.dating = dating;
    this.factuality = factuality;
  }

  List<Finding> read(Trigger plan, Sentence sentence, List<Trigger> triggers) {
    int intent = intent(plan, sentence);
    int announcing = intent < 0 ? -1 : announcing(intent, sentence);
    Goal goal = announcing < 0 ? null : goals.of(plan, sentence);
    if (goal == null || goal.before()) {
      return List.of();
    }
    Trigger made = new Trigger(announcing, announcing + 1, plan.rows());
    List<Actor> actors = agents.fitting(agents.subject(intent, sentence), Stage.ANNOUNCED);
    if (actors.isEmpty() || !factuality.isFact(made, sentence, false) || isNegated(intent, plan)) {
      return List.of();
    }
    int end = announcing > intent ? sentence.endToken() : intent;
    EventDate date = dating.of(made, sentence, withoutSaying(triggers), announcing > intent, end);
    return List.of(
        new Finding(
            Stage.ANNOUNCED,
            actors,
            goal.object(),
            date,
            null,
            sentence,
            announcing,
            "plan-announced",
            SURE));
  }

  private static List<Trigger> withoutSaying(List<Trigger> triggers) {
    return triggers.stream().filter(t -> !t.tells(Stage.STATEMENT)).toList();
  }

  /** The word of intent before a plan's verb: "will", or "to" behind a verb that means to. */
  private int intent(Trigger plan, Sentence sentence) {
    int lowest = Math.max(sentence.firstToken(), plan.from() - NEAR);
    for (int i = plan.from() - 1; i >= lowest; i--) {
      if (AHEAD.contains(scene.lower(i))) {
        return i;
      }
      if (scene.is(i, "to")) {
        return INTENT.contains(scene.lower(i - 1)) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** The announcing verb before the plan, or behind it: "..., its mission said on Tuesday". */
  private int announcing(int intent, Sentence sentence) {
    for (int i = intent; i >= sentence.firstToken(); i--) {
      if (ANNOUNCING.has(scene.lower(i))) {
        return i;
      }
    }
    for (int i = intent; i < sentence.endToken(); i++) {
      if (scene.is(i, "said") || scene.is(i, "announced") || scene.is(i, "told")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNegated(int intent, Trigger plan) {
    if (scene.is(intent - 1, "no")) {
      return true;
    }
    for (int i = intent; i < plan.from(); i++) {
      if (scene.is(i, "not") || scene.is(i, "never")) {
        return true;
      }
    }
    return false;
  }
}
