package org.rapporteur.enrich.development.sentence;

import java.util.Set;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.Bodies;
import org.rapporteur.enrich.development.scene.Notes;
import org.rapporteur.enrich.development.scene.ObjectClass;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.vote.Figures;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/** What common words need beside them to be triggers: "moved its vote to Friday", "cast a veto". */
final class Provisos {

  private static final WordList DIRECT = WordList.in(Provisos.class, "direct-verbs.txt");
  private static final Set<String> VETOING =
      Set.of("cast", "used", "wielded", "exercised", "deployed");
  private static final Set<String> MAJORITIES =
      Set.of("majority", "majorities", "votes", "thirds", "quorum");
  private static final Set<String> BEHIND_FELL =
      Set.of("in", "by", "on", "with", "short", "after", "at", "narrowly", ",", ".", "(");
  private static final Set<String> BETWEEN =
      Set.of(
          "about", "over", "for", "from", "against", "that", ",", "of", "on", "near", "with",
          "said", "told");
  private static final Set<String> LATER = Set.of("to", "until", "till", "from", "back");
  private static final Set<String> TO_A_DAY = Set.of("moved", "rescheduled", "pushed");
  private static final int NEAR = 5;
  private static final int WIDE = 8;

  private final Scene scene;
  private final Goals goals;
  private final Voice voice;
  private final Deciding deciding;

  Provisos(Scene scene, Goals goals) {
    this.scene = scene;
    this.goals = goals;
    this.voice = new Voice(scene);
    this.deciding = new Deciding(scene);
  }

  /** Whether a trigger has what it needs; most need nothing. */
  boolean hold(Trigger trigger, Sentence sentence) {
    String word = scene.lower(trigger.from());
    boolean single = trigger.to() == trigger.from() + 1;
    if (trigger.form() == Trigger.Form.FATE) {
      return isFate(trigger, sentence);
    } else if (deciding.concerns(trigger) && goals.of(trigger, sentence) == null) {
      return deciding.holds(trigger, sentence);
    } else if (single && word.equals("put")) {
      return isPutInBlue(trigger, sentence);
    } else if (single && VETOING.contains(word)) {
      return vetoWithin(trigger.to(), sentence);
    } else if (word.equals("moved") && isDirectAmendment(trigger, sentence)) {
      return true;
    } else if (TO_A_DAY.contains(word)) {
      return isToLaterDay(trigger, sentence);
    }
    return !DIRECT.has(word) || isDirect(trigger, sentence);
  }

  /**
   * "failed", "failed to win a majority", but not "failed to mention"; "fell by 60 votes to 80".
   */
  private boolean isFate(Trigger trigger, Sentence sentence) {
    int next = trigger.to();
    String last = scene.lower(next - 1);
    if (last.equals("only")) {
      return new Figures(scene, sentence.endToken()).at(next) != null;
    } else if (trigger.rows().getFirst().words().getFirst().endsWith("s")
        && !last.equals("adopted")) {
      return Notes.isNote(scene);
    }
    if (scene.is(trigger.from(), "fell")) {
      return BEHIND_FELL.contains(scene.lower(next)) || scene.times().at(next) != null;
    }
    return !last.equals("failed")
        || !scene.is(next, "to")
        || anyWithin(MAJORITIES, next, WIDE, sentence);
  }

  /** A draft in its last form is printed in blue ink, and can then be voted on. */
  private boolean isPutInBlue(Trigger trigger, Sentence sentence) {
    for (int i = trigger.to(); i < Math.min(sentence.endToken(), trigger.to() + WIDE); i++) {
      if (scene.is(i, "in") && scene.is(i + 1, "blue")) {
        return true;
      }
    }
    return false;
  }

  private boolean vetoWithin(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.endToken(), from + NEAR); i++) {
      if (scene.is(i, "veto") || scene.is(i, "vetoes")) {
        return true;
      }
      if (scene.is(i, "on") || scene.is(i, "against") || scene.is(i, "for")) {
        return false;
      }
    }
    return false;
  }

  private boolean isDirectAmendment(Trigger trigger, Sentence sentence) {
    Goal goal = goals.of(trigger, sentence);
    return goal != null
        && goal.row().object() == ObjectClass.AMENDMENT
        && isDirect(trigger, sentence);
  }

  /** A vote moved "to Friday" is put off, as one that a body "moved to" is not. */
  private boolean isToLaterDay(Trigger trigger, Sentence sentence) {
    Goal goal = goals.of(trigger, sentence);
    if (goal == null || (!goal.before() && scene.is(trigger.to(), "to"))) {
      return false;
    }
    int from = goal.before() ? trigger.to() : goal.to();
    for (int i = from; i < Math.min(sentence.endToken(), from + WIDE + NEAR); i++) {
      boolean day = scene.times().at(i + 1) != null || scene.times().at(i + 2) != null;
      if (LATER.contains(scene.lower(i)) && day) {
        return true;
      }
    }
    return false;
  }

  /** Whether its object stands close behind it, or is its subject in the passive. */
  private boolean isDirect(Trigger trigger, Sentence sentence) {
    Goal goal = goals.of(trigger, sentence);
    if (goal == null) {
      return false;
    }
    if (goal.before()) {
      boolean intransitive =
          scene.is(trigger.from(), "passed")
              && (isBody(trigger.to())
                  || BEHIND_FELL.contains(scene.lower(trigger.to()))
                  || scene.times().at(trigger.to()) != null);
      return intransitive || voice.isPassive(trigger, sentence) || scene.is(trigger.to(), "by");
    }
    for (int i = trigger.to(); i < goal.from(); i++) {
      if (BETWEEN.contains(scene.lower(i)) && !leadsOn(i)) {
        return false;
      }
    }
    return true;
  }

  /** "passed the Third Committee". */
  private boolean isBody(int token) {
    Placed body = scene.actors().at(scene.is(token, "the") ? token + 1 : token);
    return body != null && Bodies.decides(body.actor());
  }

  /** "on Thursday", "with Council members", "members of the Council". */
  private boolean leadsOn(int i) {
    boolean actor = scene.actors().at(i + 1) != null || scene.actors().at(i + 2) != null;
    boolean toWhom = scene.is(i, "with") || (scene.is(i, "of") && !scene.is(i - 1, "views"));
    boolean members = scene.is(i + 1, "members") || scene.is(i + 1, "its");
    return scene.times().at(i + 1) != null
        || scene.times().at(i) != null
        || (toWhom && (actor || members));
  }

  private boolean anyWithin(Set<String> words, int from, int reach, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.endToken(), from + reach); i++) {
      if (words.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
