package org.rapporteur.enrich.development.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.enrich.text.Sentence;

/**
 * What a sentence tells, before it has its date.
 *
 * @param token index of the trigger's first token
 */
public record Finding(
    Stage stage,
    List<Actor> actors,
    @Nullable DevelopmentObject object,
    @Nullable EventDate date,
    @Nullable Vote vote,
    Sentence sentence,
    int token,
    String rule,
    double confidence) {

  /** The same with its day, and as sure as that is. */
  public Finding on(EventDate day, double surety) {
    return new Finding(stage, actors, object, day, vote, sentence, token, rule, surety);
  }

  /** The same with a vote. */
  public Finding with(Vote counted) {
    return new Finding(stage, actors, object, date, counted, sentence, token, rule, confidence);
  }

  /** The same as another stage. */
  public Finding as(Stage other, @Nullable Vote counted) {
    return new Finding(other, actors, object, date, counted, sentence, token, rule, confidence);
  }

  /** The same of another object. */
  public Finding of(DevelopmentObject other) {
    return new Finding(stage, actors, other, date, vote, sentence, token, rule, confidence);
  }
}
