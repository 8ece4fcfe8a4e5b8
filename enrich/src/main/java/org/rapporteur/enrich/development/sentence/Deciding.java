package org.rapporteur.enrich.development.sentence;

import java.util.List;
import java.util.Set;
import org.rapporteur.contract.Stage;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.Bodies;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.Notes;
import org.rapporteur.enrich.development.scene.ObjectClass;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.vote.Figures;
import org.rapporteur.enrich.development.vote.VoteReader;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/**
 * Verbs that are a decision only where a deciding body is their subject: it "voted to launch an
 * inquiry", "extended the mandate", "decided to take no action".
 */
final class Deciding {

  private static final WordList MANDATES = WordList.in(Deciding.class, "mandates.txt");
  private static final Set<String> MAKING =
      Set.of(
          "extended",
          "renewed",
          "prolonged",
          "established",
          "created",
          "set",
          "launched",
          "suspended",
          "imposed",
          "lifted",
          "suspends",
          "extends",
          "renews",
          "establishes",
          "sets");
  private static final Set<String> CALLS =
      Set.of(
          "called",
          "urged",
          "condemned",
          "deplored",
          "demanded",
          "welcomed",
          "denounced",
          "asked",
          "requested");
  private static final Set<String> OTHERWISE =
      Set.of(
          "reject",
          "defeat",
          "postpone",
          "delay",
          "defer",
          "adjourn",
          "retain",
          "keep",
          "delete",
          "hold",
          "close",
          "block");
  private static final String SECURITY_COUNCIL = "un-body:security-council";
  private static final int MANDATE_REACH = 14;
  private static final int VOTED_REACH = 30;

  private final Scene scene;

  Deciding(Scene scene) {
    this.scene = scene;
  }

  /** Whether a trigger can be such a verb. */
  boolean concerns(Trigger trigger) {
    return trigger.rows().stream()
        .anyMatch(row -> row.object() == ObjectClass.NONE && row.stage() == Stage.ADOPTED);
  }

  /** Whether it is a decision where it stands. */
  boolean holds(Trigger trigger, Sentence sentence) {
    List<Placed> subject = scene.actors().subjectBefore(trigger.from(), sentence.firstToken());
    if (trigger.form() == Trigger.Form.NOW && !Notes.isNote(scene)) {
      return false;
    }
    if (subject.size() != 1 || !Bodies.decides(subject.getFirst().actor())) {
      return false;
    }
    return switch (scene.lower(trigger.from())) {
      case "voted" -> isVotedFor(trigger, sentence);
      case "decided" -> takesNoAction(trigger.to(), sentence);
      case "condemns", "demands" -> true;
      default -> MAKING.contains(scene.lower(trigger.from())) && namesMandate(trigger, sentence);
    };
  }

  /** "voted on Thursday, by 25 to 6, to launch an inquiry". */
  private boolean isVotedFor(Trigger trigger, Sentence sentence) {
    int end = Math.min(sentence.endToken() - 1, trigger.to() + VOTED_REACH);
    for (int i = trigger.to(); i < end; i++) {
      boolean infinitive = scene.is(i, "to") && scene.token(i + 1).isWord();
      if (infinitive && scene.actors().at(i + 1) == null && !isFigure(i + 1)) {
        return !OTHERWISE.contains(scene.lower(i + 1));
      }
      if (scene.is(i, "against") || scene.is(i, "for")) {
        return false;
      }
    }
    return false;
  }

  private boolean isFigure(int token) {
    return new Figures(scene, token + 1).at(token) != null;
  }

  private boolean takesNoAction(int from, Sentence sentence) {
    for (int i = from; i + 2 < Math.min(sentence.endToken(), from + VOTED_REACH); i++) {
      if (scene.is(i, "take") && scene.is(i + 1, "no") && scene.is(i + 2, "action")) {
        return true;
      }
    }
    return false;
  }

  private boolean namesMandate(Trigger trigger, Sentence sentence) {
    int end = Math.min(sentence.endToken(), trigger.to() + MANDATE_REACH);
    for (int i = trigger.to(); i < end && !scene.is(i, ";"); i++) {
      if (MANDATES.has(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what a body called for is a resolution of it: the figures or the word tell, and but for
   * the Security Council such bodies speak in nothing else.
   */
  boolean isCall(Finding finding) {
    boolean body =
        !finding.actors().isEmpty() && finding.actors().stream().allMatch(Bodies::decides);
    boolean relative = scene.is(finding.token() - 1, "that");
    if (!body || relative || !CALLS.contains(scene.lower(finding.token()))) {
      return false;
    }
    Sentence sentence = finding.sentence();
    boolean council = finding.actors().getFirst().id().equals(SECURITY_COUNCIL);
    boolean counted = !VoteReader.all(scene, sentence.firstToken(), sentence.endToken()).isEmpty();
    return !council || counted || namesResolution(sentence);
  }

  private boolean namesResolution(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (scene.is(i, "resolution")) {
        return true;
      }
    }
    return false;
  }
}
