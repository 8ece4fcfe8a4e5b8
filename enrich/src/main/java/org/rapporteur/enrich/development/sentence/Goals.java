package org.rapporteur.enrich.development.sentence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.development.scene.ObjectClass;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.scene.Trigger.Row;
import org.rapporteur.enrich.development.vote.VoteReader;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.TokenSpans.Placed;
import org.rapporteur.enrich.text.WordList;

/** Finds what a trigger is done to: behind it in the active, else before it. */
public final class Goals {

  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "which",
          "who",
          "while",
          "whereas",
          "because",
          "although",
          "where",
          "pursuant",
          "pursuance",
          "accordance",
          "compliance");
  private static final Set<String> PRONOUNS = Set.of("it", "them", "this");
  private static final WordList OTHER_OBJECTS = WordList.in(Goals.class, "other-objects.txt");
  private static final int REACH = 16;
  private static final int REACH_BEFORE = 26;
  private static final int LAST_REACH = 60;
  private static final int PRONOUN_REACH = 3;

  private final Scene scene;
  private final Voice voice;
  private final ObjectReader objects;

  /** Of one text. */
  public Goals(Scene scene) {
    this.scene = scene;
    this.voice = new Voice(scene);
    this.objects = new ObjectReader(scene);
  }

  /** The object, or {@code null} where the trigger needs one and there is none. */
  public @Nullable Goal of(Trigger trigger, Sentence sentence) {
    boolean within = trigger.to() > trigger.from() + 1 && scene.is(trigger.from() + 1, "it");
    if (within || PRONOUNS.contains(scene.lower(trigger.to()))) {
      Goal meant = last(trigger, trigger.from() - 1, sentence);
      return meant == null ? null : meant.behind();
    }
    boolean passive = voice.isPassive(trigger, sentence);
    boolean lost = trigger.form() == Trigger.Form.FATE;
    Goal goal = passive || lost ? null : behind(trigger, sentence);
    if (goal == null && trigger.form() != Trigger.Form.DOING) {
      goal = before(trigger, sentence);
    }
    return goal == null && passive && isPronounBefore(trigger)
        ? last(trigger, trigger.from() - 2, sentence)
        : goal;
  }

  private @Nullable Goal behind(Trigger trigger, Sentence sentence) {
    int left = REACH;
    int i = trigger.to();
    while (i < sentence.endToken() && left > 0 && !endsClause(i)) {
      int afterVote = VoteReader.skip(scene, i, sentence.endToken());
      if (afterVote > i) {
        i = afterVote;
        continue;
      }
      Goal goal = at(i, trigger, false);
      if (goal != null || OTHER_OBJECTS.has(scene.lower(i))) {
        return goal;
      }
      left--;
      i = scene.times().at(i) == null ? i + 1 : next(i);
    }
    return null;
  }

  private int next(int i) {
    Placed<?> time = scene.times().at(i);
    return time == null ? i + 1 : time.to();
  }

  private @Nullable Goal before(Trigger trigger, Sentence sentence) {
    int lowest = Math.max(sentence.firstToken(), trigger.from() - REACH_BEFORE);
    for (int i = trigger.from() - 1; i >= lowest && !scene.is(i, ";"); i--) {
      Goal goal = at(i, trigger, true);
      if (goal != null) {
        return amended(goal, trigger, lowest);
      }
    }
    return null;
  }

  /** The amendment to the draft that was found, where the trigger can be done to one. */
  private Goal amended(Goal goal, Trigger trigger, int lowest) {
    if (goal.row().object() != ObjectClass.TEXT) {
      return goal;
    }
    for (int i = goal.from() - 1; i >= lowest && !scene.is(i, ",") && !scene.is(i, ";"); i--) {
      for (Row row : trigger.rows()) {
        Goal amendment = row.object() == ObjectClass.AMENDMENT ? objects.noun(i, row, true) : null;
        if (amendment != null) {
          return amendment;
        }
      }
    }
    return goal;
  }

  /** The text that a pronoun means: the one last spoken of. */
  private @Nullable Goal last(Trigger trigger, int from, Sentence sentence) {
    int lowest = Math.max(0, sentence.firstToken() - LAST_REACH);
    for (int i = from; i >= lowest; i--) {
      Goal goal = at(i, trigger, true);
      if (goal != null) {
        return amended(goal, trigger, lowest);
      }
    }
    return null;
  }

  private boolean isPronounBefore(Trigger trigger) {
    for (int i = trigger.from() - 2; i >= Math.max(0, trigger.from() - PRONOUN_REACH); i--) {
      if (scene.is(i, "it")) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int i) {
    boolean another = scene.is(i, "well") && scene.is(i - 1, "as") && scene.is(i + 1, "as");
    return another || scene.is(i, ";") || CLAUSE_WORDS.contains(scene.lower(i));
  }

  private @Nullable Goal at(int i, Trigger trigger, boolean before) {
    for (Row row : trigger.rows()) {
      Goal goal = objects.at(i, row, before);
      if (goal != null) {
        return goal;
      }
    }
    return null;
  }
}
