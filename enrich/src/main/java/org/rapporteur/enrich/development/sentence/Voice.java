package org.rapporteur.enrich.development.sentence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.Notes;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.scene.Trigger.Form;
import org.rapporteur.enrich.development.scene.Trigger.Row;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/** Tells by the words around a trigger how it is used: active, passive, as an adjective. */
final class Voice {

  private static final WordList ANNOUNCING = WordList.in(PlanReader.class, "announcing.txt");
  private static final int SUBJECT_REACH = 8;
  private static final int NEAR = 4;
  private static final Set<String> BEING =
      Set.of("was", "were", "been", "is", "are", "be", "being", "got");
  private static final Set<String> PERFECT = Set.of("had", "has", "have");
  private static final Set<String> BETWEEN = Set.of("not", "then", "also", "just", "again");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "this", "that", "s");

  private final Scene scene;

  Voice(Scene scene) {
    this.scene = scene;
  }

  /** Whether a form of "to be" stands right before it, adverbs apart. */
  boolean isPassive(Trigger trigger, Sentence sentence) {
    return trigger.form() != Form.DOING && isBehindBeing(trigger, sentence);
  }

  private boolean isBehindBeing(Trigger trigger, Sentence sentence) {
    for (int i = trigger.from() - 1;
        i >= Math.max(sentence.firstToken(), trigger.from() - NEAR);
        i--) {
      if (BEING.contains(scene.lower(i))) {
        return true;
      }
      if (!scene.isAdverb(i) && !BETWEEN.contains(scene.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether its object is its subject, as a form of "to be" or the want of a doer tells. */
  boolean isDoneTo(Trigger trigger, Row row, @Nullable Goal goal, Sentence sentence) {
    return row.form() == Form.FATE
        || isPassive(trigger, sentence)
        || (goal != null && goal.before() && !hasSubject(trigger));
  }

  /** Whether it is a verb and no participle behind its noun. */
  boolean isVerb(Trigger trigger, Sentence sentence) {
    return isPassive(trigger, sentence) || hasSubject(trigger);
  }

  /** Whether its subject stands right before it: "the text, which it approved". */
  private boolean hasSubject(Trigger trigger) {
    int end = start(trigger);
    List<Placed> subject = scene.actors().subjectBefore(end, Math.max(0, end - SUBJECT_REACH));
    boolean adjacent = !subject.isEmpty() && subject.getLast().to() == end;
    return adjacent || PRONOUNS.contains(scene.lower(end - 1));
  }

  /** "The UK and the EU table a draft", in a note. */
  boolean isPluralPresent(Trigger trigger) {
    return Notes.isNote(scene) && scene.actors().listBefore(trigger.from()).size() > 1;
  }

  /** Where a verb begins, with its adverbs and "has". */
  private int start(Trigger trigger) {
    int start = trigger.from();
    while (start > 0
        && (scene.isAdverb(start - 1)
            || scene.is(start - 1, "just")
            || PERFECT.contains(scene.lower(start - 1)))) {
      start--;
    }
    return start;
  }

  /** "the revised draft" tells no revision. */
  boolean isAdjective(Trigger trigger) {
    int before = trigger.from() - 1;
    int article = scene.isAdverb(before) ? before - 1 : before;
    boolean compound = scene.is(before, "-");
    return trigger.form() == Form.DONE && (compound || ARTICLES.contains(scene.lower(article)));
  }

  /**
   * Whether a form tells a deed where it stands. The present tells news in notes alone; a
   * participle of the present opens its sentence or follows an announcement: "said it was
   * withdrawing".
   */
  boolean isInPlace(Trigger trigger, Sentence sentence) {
    return switch (trigger.form()) {
      case NOW -> Notes.isNote(scene);
      case DOING -> trigger.from() == sentence.firstToken() || isAnnounced(trigger, sentence);
      case DONE, ACT, PLAN, FATE -> true;
    };
  }

  private boolean isAnnounced(Trigger trigger, Sentence sentence) {
    boolean being = isBehindBeing(trigger, sentence);
    for (int i = trigger.from() - 1; being && i > sentence.firstToken(); i--) {
      if (ANNOUNCING.has(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
