package org.rapporteur.enrich.development.sentence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.TokenSpans;

/** What a statement is about, or what a meeting was. */
final class Matters {

  private static final Set<String> SPEECHES = Set.of("address", "speech", "statement", "letter");

  private final Scene scene;

  Matters(Scene scene) {
    this.scene = scene;
  }

  /** Whether a token is a noun for what is said. */
  boolean isSpeech(int token) {
    return SPEECHES.contains(scene.lower(token));
  }

  @Nullable DevelopmentObject of(Stage stage, Trigger trigger, Sentence sentence) {
    if (stage == Stage.ADOPTED && scene.is(trigger.from(), "decided")) {
      return DevelopmentObject.description("no-action motion");
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (stage == Stage.STATEMENT && isSpeech(i) && i < trigger.from()) {
        Placed body = scene.actors().at(i - 1);
        return DevelopmentObject.description(scene.words(body == null ? i : body.from(), i + 1));
      }
      TokenSpans.Placed<Scene.DraftPlace> draft = scene.drafts().at(i);
      if (draft != null && stage != Stage.MEETING) {
        return DevelopmentObject.draft(draft.tag().draft().id());
      }
    }
    boolean visit = scene.is(trigger.from(), "visit") && scene.is(trigger.to(), "to");
    return visit && trigger.to() + 1 < sentence.endToken()
        ? DevelopmentObject.description(scene.words(trigger.from(), trigger.to() + 2))
        : null;
  }
}
