package org.rapporteur.enrich.development;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.ObjectClass;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.sentence.Goal;
import org.rapporteur.enrich.development.sentence.Goals;
import org.rapporteur.enrich.text.Sentence;

/**
 * Reads a letter as the deed that it is: a mission's letter announces or circulates, and an open
 * letter is its signatories' statement, all on the letter's own day.
 */
final class Letters {

  private static final Set<String> SALUTATIONS = Set.of("excellency", "excellencies", "dear");
  private static final Set<String> CLOSINGS =
      Set.of(
          "sincerely",
          "faithfully",
          "respectfully",
          "signed",
          "signatories",
          "undersigned",
          "truly",
          "cordially");
  private static final Set<String> SENDING =
      Set.of("transmit", "circulate", "share", "forward", "enclose", "convey", "submit");
  private static final int LONGEST_DATE_LINE = 9;
  private static final int LONGEST_SIGNATURE = 24;
  private static final int LETTERHEAD = 12;
  private static final double SURE = 0.9;

  private final Scene scene;
  private final Goals goals;

  Letters(Scene scene) {
    this.scene = scene;
    this.goals = new Goals(scene);
  }

  /** Whether the document is a letter: it greets, or its kind says so. */
  boolean isLetter() {
    return scene.document().kind() == DocumentKind.LETTER
        || isDatedLetter()
        || scene.sentences().stream().anyMatch(this::greets);
  }

  /** "Letter dated ... from the Permanent Representative of ..." */
  private boolean isDatedLetter() {
    int first = scene.sentences().getFirst().firstToken();
    return scene.is(first, "letter") && scene.is(first + 1, "dated");
  }

  private boolean greets(Sentence sentence) {
    int first = sentence.firstToken();
    boolean your = scene.is(first, "your") && SALUTATIONS.contains(scene.lower(first + 1));
    boolean alone = sentence.endToken() - first <= LONGEST_DATE_LINE;
    return alone && (your || SALUTATIONS.contains(scene.lower(first)));
  }

  /** The day on the letter's date line, else of publication. */
  @Nullable EventDate day() {
    for (Sentence sentence : scene.sentences()) {
      if (sentence.endToken() - sentence.firstToken() <= LONGEST_DATE_LINE) {
        EventDate date = dayIn(sentence);
        if (date != null) {
          return date;
        }
      }
    }
    return scene.published() == null ? null : EventDate.of(scene.published());
  }

  private @Nullable EventDate dayIn(Sentence sentence) {
    return scene.times().between(sentence.firstToken(), sentence.endToken()).stream()
        .map(time -> EventDate.of(time.tag().value()))
        .filter(date -> date != null && date.precision() == Precision.DAY)
        .findFirst()
        .orElse(null);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    EventDate day = day();
    if (day != null) {
      findings.addAll(statement(day));
      findings.addAll(sendings(day));
      if (findings.isEmpty() && isDatedLetter()) {
        findings.addAll(said());
      }
    }
    return findings;
  }

  private List<Finding> statement(EventDate day) {
    Sentence opening = null;
    boolean closed = false;
    List<Actor> signatories = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      opening = opening == null && greets(sentence) ? sentence : opening;
      boolean shortLine = sentence.endToken() - sentence.firstToken() <= LONGEST_SIGNATURE;
      if (closed && shortLine) {
        signatories.addAll(signatories(sentence));
      }
      closed = (closed && shortLine) || closes(sentence);
    }
    List<Actor> distinct = signatories.stream().distinct().toList();
    return distinct.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                Stage.STATEMENT,
                distinct,
                subject(),
                day,
                null,
                opening == null ? scene.sentences().getFirst() : opening,
                0,
                "open-letter",
                SURE));
  }

  /** A state's letter to the Secretary-General that transmits nothing says something. */
  private List<Finding> said() {
    Sentence heading = scene.sentences().getFirst();
    List<Actor> writer = sender(heading, heading.firstToken());
    EventDate day = dayIn(heading);
    return writer.isEmpty() || day == null
        ? List.of()
        : List.of(
            new Finding(
                Stage.STATEMENT, writer, subject(), day, null, heading, 0, "letter-dated", SURE));
  }

  private boolean closes(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (CLOSINGS.contains(scene.lower(i))
          && sentence.endToken() - sentence.firstToken() <= LONGEST_DATE_LINE) {
        return true;
      }
    }
    return false;
  }

  private List<Actor> signatories(Sentence sentence) {
    return scene.actors().between(sentence.firstToken(), sentence.endToken()).stream()
        .filter(p -> p.is(EntityKind.NGO) || p.is(EntityKind.ORGANIZATION))
        .map(Placed::actor)
        .toList();
  }

  /** The draft that the letter speaks of most. */
  private DevelopmentObject subject() {
    return scene.draftList().stream()
        .max((a, b) -> Integer.compare(weight(a), weight(b)))
        .map(draft -> DevelopmentObject.draft(draft.id()))
        .orElse(DevelopmentObject.description("open letter"));
  }

  private static int weight(DraftMention draft) {
    return draft.spans().size() + (draft.sponsors().isEmpty() ? 0 : 1);
  }

  /** "I have the honour to transmit herewith a draft resolution". */
  private List<Finding> sendings(EventDate day) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      for (int i = sentence.firstToken(); i + 2 < sentence.endToken(); i++) {
        boolean honour = scene.lower(i).startsWith("hono") && scene.is(i + 1, "to");
        if (honour && SENDING.contains(scene.lower(i + 2))) {
          findings.addAll(sending(i + 2, sentence, day));
        }
      }
    }
    return findings;
  }

  private List<Finding> sending(int verb, Sentence sentence, EventDate day) {
    Stage stage = scene.is(verb, "submit") ? Stage.TABLED : Stage.CIRCULATED;
    Trigger.Row row =
        new Trigger.Row(stage, Trigger.Form.DONE, ObjectClass.TEXT, List.of("transmit"));
    Goal goal = goals.of(new Trigger(verb, verb + 1, List.of(row)), sentence);
    List<Actor> sender = sender(sentence, verb);
    return goal == null || goal.before() || sender.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                stage, sender, goal.object(), day, null, sentence, verb, "letter-transmits", SURE));
  }

  private List<Actor> sender(Sentence sentence, int verb) {
    for (int i = sentence.firstToken(); i + 2 < verb; i++) {
      if (scene.is(i, "behalf")) {
        return scene.actors().listFrom(i + 2, verb).stream().map(Placed::actor).toList();
      }
    }
    return scene.sentences().stream()
        .limit(LETTERHEAD)
        .flatMap(s -> scene.actors().between(s.firstToken(), s.endToken()).stream())
        .filter(p -> p.is(EntityKind.STATE))
        .limit(1)
        .map(Placed::actor)
        .toList();
  }
}
