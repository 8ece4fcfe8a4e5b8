package org.rapporteur.enrich.development;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.sentence.SentenceReader;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;

/** Finds the dated developments that a document tells. Thread-safe. */
public final class DevelopmentTagger {

  private static final double INFERRED = 0.6;

  /** The developments in the order of their sentences, each told once. */
  public List<Development> tag(
      Document document,
      Prose prose,
      List<Reference> references,
      List<DraftMention> drafts,
      List<TimeExpression> times,
      List<EntityMention> entities) {
    Scene scene = new Scene(document, prose, references, drafts, times, entities);
    return scene.sentences().isEmpty() ? List.of() : new Run(scene).developments();
  }

  private static final class Run {

    private final Scene scene;
    private final Letters letters;
    private final Occasions occasions;
    private final OutcomeTable table;
    private final Undated undated;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Sentence> decisions = new HashSet<>();

    Run(Scene scene) {
      this.scene = scene;
      this.letters = new Letters(scene);
      this.table = new OutcomeTable(scene);
      this.occasions = new Occasions(scene);
      this.undated = new Undated(scene, letters, occasions);
    }

    List<Development> developments() {
      SentenceReader reader = new SentenceReader(scene);
      boolean letter = letters.isLetter();
      for (Sentence sentence : scene.sentences()) {
        if (!Navigation.is(scene, sentence) && !table.covers(sentence)) {
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
      List<Finding> counted = new ArrayList<>(new RollCalls(scene, decisions).counted(findings));
      counted.addAll(table.findings());
      return Merging.developments(scene.document(), counted);
    }

    private void keep(Finding finding) {
      findings.add(finding);
      occasions.remember(finding);
    }

    private Stream<Finding> dated(Finding finding, boolean letter) {
      if (finding.date() != null) {
        return Ages.fit(finding, finding.date()) ? Stream.of(finding) : Stream.empty();
      }
      EventDate inferred = undated.day(finding, letter);
      return inferred == null || !Ages.fit(finding, inferred)
          ? Stream.empty()
          : Stream.of(finding.on(inferred, INFERRED));
    }
  }
}
