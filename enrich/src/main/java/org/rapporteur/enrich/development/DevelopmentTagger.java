package org.rapporteur.enrich.development;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Development;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.DraftMention;
import org.rapporteur.contract.EntityMention;
import org.rapporteur.contract.Reference;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.TimeExpression;
import org.rapporteur.enrich.text.Sentence;

/** Finds the dated developments that a document tells. Thread-safe. */
public final class DevelopmentTagger {

  private static final double INFERRED = 0.6;

  /** The developments in the order of their sentences, each told once. */
  public List<Development> tag(
      Document document,
      List<Reference> references,
      List<DraftMention> drafts,
      List<TimeExpression> times,
      List<EntityMention> entities) {
    Scene scene = new Scene(document, references, drafts, times, entities);
    return scene.sentences().isEmpty() ? List.of() : new Run(scene).developments();
  }

  private static final class Run {

    private final Scene scene;
    private final Letters letters;
    private final Occasions occasions;
    private final @Nullable Sitting sitting;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Sentence> decisions = new HashSet<>();

    Run(Scene scene) {
      this.scene = scene;
      this.letters = new Letters(scene);
      this.occasions = new Occasions(scene);
      this.sitting = Sitting.of(scene);
    }

    List<Development> developments() {
      SentenceReader reader = new SentenceReader(scene);
      boolean letter = letters.isLetter();
      for (Sentence sentence : scene.sentences()) {
        if (!Navigation.is(scene, sentence)) {
          List<Finding> told = reader.read(sentence);
          if (told.stream().anyMatch(RollCalls::isDecision)) {
            decisions.add(sentence);
          }
          told.stream().flatMap(f -> dated(f, letter)).forEach(this::keep);
        }
      }
      if (letter) {
        letters.findings().forEach(this::keep);
      } else {
        new Appeals(scene, letters).findings().forEach(this::keep);
      }
      findings.replaceAll(finding -> Masthead.named(scene, finding));
      return Merging.developments(
          scene.document(), new RollCalls(scene, decisions).counted(findings));
    }

    private void keep(Finding finding) {
      findings.add(finding);
      occasions.remember(finding);
    }

    private Stream<Finding> dated(Finding finding, boolean letter) {
      if (finding.date() != null) {
        return Stream.of(finding);
      }
      EventDate inferred = inferred(finding, letter);
      return inferred == null ? Stream.empty() : Stream.of(finding.on(inferred, INFERRED));
    }

    private @Nullable EventDate inferred(Finding finding, boolean letter) {
      if (finding.stage() == Stage.ANNOUNCED) {
        return letter ? letters.day() : null;
      } else if (finding.stage() == Stage.STATEMENT || finding.stage() == Stage.TREATY_ACTION) {
        return occasions.in(finding.sentence());
      } else if (Notes.isNews(scene) && scene.published() != null) {
        return EventDate.of(scene.published());
      }
      return sitting != null && isOfSitting(finding, sitting) ? sitting.day() : null;
    }

    /** A decision without a date, in the past, by the body whose sitting the document reports. */
    private boolean isOfSitting(Finding finding, Sitting today) {
      boolean decision =
          switch (finding.stage()) {
            case ADOPTED, REJECTED, AMENDED, WITHDRAWN, VETOED, VOTE_POSTPONED -> true;
            case ANNOUNCED,
                CIRCULATED,
                TABLED,
                REPORT_RELEASED,
                STATEMENT,
                MEETING,
                TREATY_ACTION ->
                false;
          };
      Sentence sentence = finding.sentence();
      boolean undated =
          scene.times().between(sentence.firstToken(), sentence.endToken()).stream()
              .map(time -> EventDate.of(time.tag().value()))
              .allMatch(date -> date == null || date.equals(today.day()));
      return decision && isByBodyOf(today, finding) && undated && isToldAsNow(finding);
    }

    private static boolean isByBodyOf(Sitting today, Finding finding) {
      return switch (finding.stage()) {
        case ADOPTED, REJECTED, VOTE_POSTPONED ->
            finding.actors().isEmpty() || finding.actors().contains(today.body());
        case ANNOUNCED,
            CIRCULATED,
            TABLED,
            AMENDED,
            VETOED,
            WITHDRAWN,
            REPORT_RELEASED,
            STATEMENT,
            MEETING,
            TREATY_ACTION ->
            true;
      };
    }

    /** Not in the past perfect, and not by a participle, which tell of earlier days. */
    private boolean isToldAsNow(Finding finding) {
      boolean was = scene.is(finding.token() - 1, "was") || scene.is(finding.token() - 1, "were");
      return !scene.is(finding.token() - 1, "had") && (was || !finding.rule().endsWith(":passive"));
    }
  }
}
