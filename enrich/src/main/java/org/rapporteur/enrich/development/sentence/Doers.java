package org.rapporteur.enrich.development.sentence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.ObjectClass;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Topics;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.scene.Trigger.Form;
import org.rapporteur.enrich.development.scene.Trigger.Row;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/** Decides whose deed a trigger tells, and whether it is one that belongs to our field. */
final class Doers {

  private static final WordList TOPICS = WordList.in(Doers.class, "topics.txt");
  private static final WordList COUNTING = WordList.in(Doers.class, "counting.txt");
  private static final int AGENT_REACH = 8;

  private final Scene scene;
  private final Agents agents;
  private final boolean relevant;

  Doers(Scene scene, Agents agents) {
    this.scene = scene;
    this.agents = agents;
    this.relevant = !scene.draftList().isEmpty() || Topics.in(scene);
  }

  /** The actors of a trigger, none where the words tell none that fits its stage. */
  List<Actor> of(
      Trigger trigger, Row row, @Nullable Goal goal, Sentence sentence, boolean passive) {
    Stage stage = row.stage();
    List<Placed> found = found(trigger, row, goal, sentence, passive);
    if (stage == Stage.ADOPTED && goal != null && isResolution(goal)) {
      return agents.decidingBody(goal, sentence);
    }
    if (stage == Stage.REPORT_RELEASED && !relevant) {
      return List.of();
    }
    if (stage == Stage.STATEMENT || stage == Stage.MEETING) {
      boolean aboutText = goal != null && stage == Stage.STATEMENT;
      boolean told = aboutText ? relevant : isTold(trigger, stage, sentence, found);
      return told ? agents.fitting(found, stage) : List.of();
    }
    List<Actor> fitting = agents.fitting(found, stage);
    return !fitting.isEmpty() || goal == null
        ? fitting
        : implied(row, goal, sentence, passive, found.isEmpty());
  }

  /** States that rejected what a body had decided, which is their word on it and no decision. */
  List<Actor> refusing(Trigger trigger, Row row, Sentence sentence, boolean passive) {
    boolean plain = scene.is(trigger.from(), "rejected") || scene.is(trigger.from(), "rejects");
    List<Placed> found = plain ? doing(trigger, sentence, passive) : List.of();
    boolean states =
        row.object() == ObjectClass.TEXT
            && !found.isEmpty()
            && found.stream().allMatch(p -> p.is(EntityKind.STATE) || p.is(EntityKind.PERSON));
    return states && !agents.isAnonymous(found.getLast(), trigger.from())
        ? agents.fitting(found, Stage.STATEMENT)
        : List.of();
  }

  /** Whether the deed of a body is told of somebody who is none: "Iran voted against the text". */
  boolean isAnothers(Trigger trigger, Row row, Sentence sentence, boolean passive) {
    boolean decision = row.stage() == Stage.REJECTED || row.stage() == Stage.ADOPTED;
    return decision && row.form() == Form.DONE && !doing(trigger, sentence, passive).isEmpty();
  }

  private List<Placed> doing(Trigger trigger, Sentence sentence, boolean passive) {
    return passive
        ? agents.afterBy(trigger.to(), Math.min(sentence.endToken(), trigger.to() + AGENT_REACH))
        : agents.subject(trigger.from(), sentence, trigger.rows().getFirst().stage());
  }

  private List<Placed> found(
      Trigger trigger, Row row, @Nullable Goal goal, Sentence sentence, boolean passive) {
    if (row.form() == Form.ACT) {
      return ofDeed(trigger, sentence);
    } else if (!passive) {
      return agents.subject(trigger.from(), sentence, row.stage());
    }
    return goal == null ? List.of() : agents.behind(trigger, goal, sentence, row.stage());
  }

  /** A resolution's symbol tells who adopted it, whoever else the sentence names. */
  private static boolean isResolution(Goal goal) {
    String symbol = goal.object().reference();
    return symbol != null && symbol.contains("/RES/");
  }

  /** Who must have done it, where nobody is named. */
  private List<Actor> implied(
      Row row, Goal goal, Sentence sentence, boolean passive, boolean nobody) {
    return switch (row.stage()) {
      case ADOPTED, REJECTED ->
          (nobody || passive) && (passive || !isPlainVerb(row))
              ? agents.decidingBody(goal, sentence)
              : List.of();
      case TABLED, CIRCULATED, WITHDRAWN -> nobody && passive ? agents.sponsors(goal) : List.of();
      case VOTE_POSTPONED -> agents.decidingBody(goal, sentence);
      case AMENDED, ANNOUNCED, VETOED, REPORT_RELEASED, STATEMENT, MEETING, TREATY_ACTION ->
          List.of();
    };
  }

  /** A verb of one word, which in the active says itself who decided. */
  private static boolean isPlainVerb(Row row) {
    return row.form() == Form.DONE && row.words().size() == 1;
  }

  /** Who does the deed that a noun names: "the adoption by the Council", "his visit". */
  private List<Placed> ofDeed(Trigger trigger, Sentence sentence) {
    List<Placed> by =
        agents.afterBy(trigger.from(), Math.min(sentence.endToken(), trigger.to() + AGENT_REACH));
    if (!by.isEmpty()) {
      return by;
    }
    Placed vetoing = scene.actors().at(trigger.from() - 1);
    if (vetoing != null && trigger.tells(Stage.VETOED)) {
      return isDefinite(vetoing.from() - 1) ? List.of(vetoing) : List.of();
    }
    if (scene.is(trigger.to(), "of")) {
      List<Placed> of = scene.actors().listFrom(trigger.to() + 1, trigger.to() + 4);
      if (!of.isEmpty() && trigger.tells(Stage.MEETING)) {
        return of;
      }
    }
    boolean his = Set.of("his", "her", "its", "their").contains(scene.lower(trigger.from() - 1));
    Placed owner = scene.actors().at(trigger.from() - 3);
    boolean genitive = scene.is(trigger.from() - 2, "'") && owner != null;
    return genitive ? List.of(owner) : his ? agents.subject(trigger.from(), sentence) : List.of();
  }

  /** "the US veto", "the lone US veto", which was cast, as "a US veto" may never be. */
  private boolean isDefinite(int before) {
    return scene.is(before, "the")
        || (COUNTING.has(scene.lower(before)) && scene.is(before - 1, "the"));
  }

  private boolean isTold(Trigger trigger, Stage stage, Sentence sentence, List<Placed> found) {
    if (!relevant || found.isEmpty()) {
      return false;
    }
    if (stage == Stage.MEETING) {
      return true;
    }
    if (scene.is(sentence.endToken() - 1, ",") || scene.is(sentence.endToken() - 1, ";")) {
      return false;
    }
    boolean anonymous = agents.isAnonymous(found.getLast(), trigger.from());
    boolean organization = found.stream().allMatch(p -> p.is(EntityKind.NGO));
    return !anonymous
        && (organization || speaksOfTopic(sentence) || isInStatement(trigger, sentence));
  }

  /** "In a statement on Monday, the Secretary-General said". */
  private boolean isInStatement(Trigger trigger, Sentence sentence) {
    for (int i = sentence.firstToken(); i < trigger.from(); i++) {
      if (scene.is(i, "statement") && scene.is(i - 1, "a")) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOfTopic(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (TOPICS.has(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
