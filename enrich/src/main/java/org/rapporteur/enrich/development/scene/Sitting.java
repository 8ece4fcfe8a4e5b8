package org.rapporteur.enrich.development.scene;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.TokenSpans;

/**
 * The sitting of a body that a document reports: its first sentences say that it met or acted
 * "today", or its heading says in the present what the body did on the day of publication.
 *
 * @param headed whether the heading says it
 */
public record Sitting(Actor body, EventDate day, boolean headed) {

  private static final int LEAD = 4;
  private static final Set<String> DAYS = Set.of("deictic", "this-daytime", "weekday");

  /** The sitting that a document reports, if it does. */
  public static @Nullable Sitting of(Scene scene) {
    int last = Math.min(LEAD, scene.sentences().size());
    for (Sentence sentence : scene.sentences().subList(0, last)) {
      for (TokenSpans.Placed<TimeExpression> time :
          scene.times().between(sentence.firstToken(), sentence.endToken())) {
        Sitting sitting = DAYS.contains(time.tag().rule()) ? at(scene, sentence, time) : null;
        if (sitting != null) {
          return sitting;
        }
      }
    }
    return headed(scene);
  }

  /** "Human Rights Council Adopts Six Resolutions". */
  private static @Nullable Sitting headed(Scene scene) {
    Sentence heading = scene.sentences().getFirst();
    boolean ended = scene.is(heading.endToken() - 1, ".");
    if (ended || scene.published() == null || scene.sentences().size() == 1) {
      return null;
    }
    for (int i = heading.firstToken() + 1; i < heading.endToken(); i++) {
      Placed body = scene.actors().at(i - 1);
      String verb = scene.lower(i);
      boolean present =
          verb.endsWith("s") && !verb.endsWith("'s") && scene.token(i).isCapitalized();
      if (body != null && body.to() == i && present && Bodies.decides(body.actor())) {
        return new Sitting(body.actor(), EventDate.of(scene.published()), true);
      }
    }
    return null;
  }

  private static @Nullable Sitting at(
      Scene scene, Sentence sentence, TokenSpans.Placed<TimeExpression> time) {
    EventDate day = EventDate.of(time.tag().value());
    for (Placed placed : scene.actors().subjectBefore(time.from() + 1, sentence.firstToken())) {
      boolean body =
          placed.is(EntityKind.UN_BODY) && !placed.mention().id().endsWith(":united-nations");
      if (day != null && body && !day.isAfter(scene.published())) {
        return new Sitting(placed.actor(), day, false);
      }
    }
    return null;
  }
}
