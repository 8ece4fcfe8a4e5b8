package org.rapporteur.enrich.development.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.ObjectClass;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.scene.Trigger.Form;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.TokenSpans;

/**
 * Reads signatures, ratifications, accessions and agreements. Where several treaties share a verb,
 * each has the first date behind it; where the dates follow all of them, with "respectively" the
 * dates go in order, and without it the one date is everyone's.
 */
final class TreatyReader {

  private static final double SURE = 0.9;
  private static final int FURTHEST = 45;
  private static final int NEAR = 6;

  private final Scene scene;
  private final Voice voice;
  private final Agents agents;
  private final Dating dating;

  TreatyReader(Scene scene, Agents agents, Dating dating) {
    this.scene = scene;
    this.voice = new Voice(scene);
    this.agents = agents;
    this.dating = dating;
  }

  List<Finding> read(Trigger trigger, Goal first, Sentence sentence, List<Trigger> triggers) {
    List<Actor> actors = actors(trigger, first, sentence);
    if (actors.isEmpty()) {
      return List.of();
    }
    if (first.before() || first.object().entity() == null) {
      boolean behindOnly = trigger.form() == Form.ACT;
      EventDate date = dating.of(trigger, sentence, triggers, behindOnly, sentence.endToken());
      return List.of(finding(actors, first.object(), date, sentence, trigger));
    }
    int end = end(trigger, first, sentence, triggers);
    List<TokenSpans.Placed<EntityMention>> named = scene.treaties().between(first.from(), end);
    List<TokenSpans.Placed<TimeExpression>> dates =
        scene.times().between(first.to(), end).stream().filter(dating::isDate).toList();
    EventDate other =
        dating.of(trigger, sentence, triggers, trigger.form() == Form.ACT, sentence.endToken());
    return distribute(actors, named, dates, other, sentence, trigger);
  }

  /** The list of treaties ends where another deed is told, or with the sentence. */
  private int end(Trigger trigger, Goal first, Sentence sentence, List<Trigger> triggers) {
    int end = sentence.endToken();
    for (Trigger other : triggers) {
      boolean ownNoun = other.form() == Form.ACT && other.from() < first.from();
      if (other.from() > trigger.from() && !ownNoun && other.from() > first.to()) {
        end = Math.min(end, other.from());
      }
    }
    return end;
  }

  private List<Finding> distribute(
      List<Actor> actors,
      List<TokenSpans.Placed<EntityMention>> named,
      List<TokenSpans.Placed<TimeExpression>> dates,
      @Nullable EventDate other,
      Sentence sentence,
      Trigger trigger) {
    List<Finding> findings = new ArrayList<>();
    boolean respectively =
        named.size() == dates.size()
            && named.size() > 1
            && dates.getFirst().from() > named.getLast().from();
    for (int i = 0; i < named.size(); i++) {
      TokenSpans.Placed<TimeExpression> own =
          respectively ? dates.get(i) : firstAfter(named.get(i).to(), dates);
      EventDate date =
          own == null ? dates.isEmpty() ? other : null : EventDate.of(own.tag().value());
      DevelopmentObject object = DevelopmentObject.entity(named.get(i).tag().id());
      findings.add(finding(actors, object, date, sentence, trigger));
    }
    return findings;
  }

  private static TokenSpans.@Nullable Placed<TimeExpression> firstAfter(
      int token, List<TokenSpans.Placed<TimeExpression>> dates) {
    return dates.stream()
        .filter(d -> d.from() >= token && d.from() - token < FURTHEST)
        .findFirst()
        .orElse(null);
  }

  private Finding finding(
      List<Actor> actors,
      DevelopmentObject object,
      @Nullable EventDate date,
      Sentence sentence,
      Trigger trigger) {
    String rule = String.join("-", trigger.rows().getFirst().words()) + ":treaty";
    return new Finding(
        Stage.TREATY_ACTION, actors, object, date, null, sentence, trigger.from(), rule, SURE);
  }

  private List<Actor> actors(Trigger trigger, Goal goal, Sentence sentence) {
    List<Placed> found;
    if (goal.row().object() == ObjectClass.RESULT) {
      found = parties(sentence.firstToken(), trigger.from(), sentence);
    } else if (trigger.form() == Form.ACT) {
      found = agents.afterBy(trigger.to(), Math.min(sentence.endToken(), trigger.to() + NEAR));
      Placed owner = scene.actors().at(trigger.from() - 3);
      found =
          found.isEmpty() && owner != null && scene.is(trigger.from() - 2, "'")
              ? List.of(owner)
              : found;
    } else if (goal.before() || voice.isPassive(trigger, sentence)) {
      found = agents.afterBy(trigger.to(), sentence.endToken());
    } else {
      found = agents.subject(trigger.from(), sentence);
    }
    return agents.fitting(found, Stage.TREATY_ACTION);
  }

  /** "between the one and the other". */
  private List<Placed> parties(int from, int to, Sentence sentence) {
    for (int i = from; i < to; i++) {
      if (scene.is(i, "between")) {
        return scene.actors().listFrom(i + 1, sentence.endToken());
      }
    }
    return List.of();
  }

  /** "the Agreement between the one and the other in May 2014". */
  List<Finding> agreements(Sentence sentence) {
    List<Finding> findings = new ArrayList<>();
    for (TokenSpans.Placed<EntityMention> treaty :
        scene.treaties().between(sentence.firstToken(), sentence.endToken())) {
      List<Placed> parties =
          scene.is(treaty.to(), "between")
              ? parties(treaty.to(), treaty.to() + 1, sentence)
              : List.of();
      if (parties.size() > 1) {
        int end = parties.getLast().to();
        scene.times().between(end, Math.min(sentence.endToken(), end + NEAR)).stream()
            .filter(dating::isDate)
            .findFirst()
            .ifPresent(time ->
                findings.add(
                    new Finding(
                        Stage.TREATY_ACTION,
                        agents.fitting(parties, Stage.TREATY_ACTION),
                        DevelopmentObject.entity(treaty.tag().id()),
                        EventDate.of(time.tag().value()),
                        null,
                        sentence,
                        treaty.from(),
                        "agreement-between",
                        SURE)));
      }
    }
    return findings;
  }
}
