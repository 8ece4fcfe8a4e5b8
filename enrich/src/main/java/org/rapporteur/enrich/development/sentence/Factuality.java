package org.rapporteur.enrich.development.sentence;

import java.util.Set;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/** Tells what happened from what was planned, denied, doubted or asked. */
final class Factuality {

  private static final WordList NEGATIONS = WordList.in(Factuality.class, "negations.txt");
  private static final WordList DENIALS = WordList.in(Factuality.class, "denials.txt");
  private static final WordList AUXILIARIES = WordList.in(Factuality.class, "auxiliaries.txt");
  private static final Set<String> NONE = Set.of("no", "neither", "nor");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "until", "before");
  private static final Set<String> TIMES = Set.of("after", "once", "when", "until", "before");
  private static final int DENIAL_REACH = 16;

  private final Scene scene;

  Factuality(Scene scene) {
    this.scene = scene;
  }

  /**
   * Whether a sentence says that a trigger's deed was done. A participle behind its noun ("the
   * resolution adopted in March") stands for itself, whatever the sentence around it denies.
   */
  boolean isFact(Trigger trigger, Sentence sentence, boolean participle) {
    if (scene.is(sentence.endToken() - 1, "?")) {
      return false;
    }
    return !isTakenBack(trigger, sentence)
        && !isWished(trigger, sentence)
        && (participle || (!isDenied(trigger, sentence) && !isConditional(trigger, sentence)));
  }

  /** Whether, past auxiliaries and adverbs, a negation, a modal or "to" stands before it. */
  private boolean isTakenBack(Trigger trigger, Sentence sentence) {
    int i = trigger.from() - 1;
    while (i >= sentence.firstToken() && isAuxiliary(i)) {
      i--;
    }
    if (i < sentence.firstToken()) {
      return false;
    }
    boolean nobody =
        i > sentence.firstToken()
            && (NONE.contains(scene.lower(i - 1)) || isOfNone(trigger, sentence));
    boolean still = scene.is(trigger.from() - 1, "is") || scene.is(trigger.from() - 1, "are");
    if (still && isOfTime(trigger, sentence)) {
      return true;
    }
    return nobody || (NEGATIONS.has(scene.lower(i)) && !isToHave(i));
  }

  /** "after the resolution is adopted", some day. */
  private boolean isOfTime(Trigger trigger, Sentence sentence) {
    for (int i = trigger.from() - 1; i >= sentence.firstToken(); i--) {
      if (TIMES.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Neither of the two drafts got through", "No draft was adopted". */
  private boolean isOfNone(Trigger trigger, Sentence sentence) {
    int first = sentence.firstToken();
    boolean none = NONE.contains(scene.lower(first)) || scene.is(first, "none");
    for (int i = first; i < trigger.from() && none; i++) {
      none = !scene.is(i, ",") && !scene.is(i, ";");
    }
    return none;
  }

  /** "Had it been adopted"; "hoped to see it rejected". */
  private boolean isWished(Trigger trigger, Sentence sentence) {
    for (int i = trigger.from() - 1; i > sentence.firstToken(); i--) {
      if (scene.is(i, ",") || scene.is(i, ";")) {
        return false;
      }
      if (scene.is(i - 1, "to") && scene.is(i, "see")) {
        return true;
      }
    }
    if (scene.is(trigger.from() - 1, "been") && scene.is(trigger.from() - 3, "had")) {
      return true;
    }
    return scene.is(sentence.firstToken(), "had") && trigger.from() > sentence.firstToken();
  }

  private boolean isAuxiliary(int i) {
    return AUXILIARIES.has(scene.lower(i)) || scene.isAdverb(i);
  }

  /** "is said to have circulated" tells what was done. */
  private boolean isToHave(int token) {
    boolean reported = scene.lower(token - 1).endsWith("ed") || scene.is(token - 1, "said");
    return scene.is(token, "to")
        && scene.is(token + 1, "have")
        && (reported || scene.is(token - 1, "understood"));
  }

  private boolean isDenied(Trigger trigger, Sentence sentence) {
    int lowest = Math.max(sentence.firstToken(), trigger.from() - DENIAL_REACH);
    for (int i = trigger.from() - 1; i >= lowest; i--) {
      if (DENIALS.has(scene.lower(i)) || isRuledOut(i) || isHearsay(i)) {
        return true;
      }
      if (scene.is(i, ";") || scene.is(i, "but")) {
        return false;
      }
    }
    return false;
  }

  private boolean isRuledOut(int i) {
    return scene.is(i, "out") && scene.is(i - 1, "ruled");
  }

  /** "Reports that China had blocked it". */
  private boolean isHearsay(int i) {
    return scene.is(i, "reports") && scene.is(i + 1, "that");
  }

  private boolean isConditional(Trigger trigger, Sentence sentence) {
    for (int i = trigger.from() - 1; i >= sentence.firstToken(); i--) {
      if (scene.is(i, ",") || scene.is(i, ";")) {
        return false;
      }
      if (CONDITIONS.contains(scene.lower(i)) && scene.times().at(i + 1) == null) {
        return true;
      }
    }
    return false;
  }
}
