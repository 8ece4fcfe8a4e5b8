package org.rapporteur.enrich.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.enrich.BareText;
import org.rapporteur.enrich.draft.CounterDrafts;
import org.rapporteur.enrich.draft.DraftTagger;
import org.rapporteur.enrich.entity.EntityTagger;
import org.rapporteur.enrich.reference.ReferenceTagger;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.time.TimeTagger;
import tools.jackson.databind.JsonNode;

/** The seed documents, where they lie beside the repository: every development, and none beyond. */
class SeedDevelopmentsTest {

  private static final Path SEEDS = Path.of("../../shared/seeds");

  @Test
  void areReadAsACarefulReaderReadsThem() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "skipped: no seed documents at " + SEEDS);
    for (String line : Files.readAllLines(SEEDS.resolve("expected.jsonl"))) {
      check(Codec.mapper().readTree(line));
    }
  }

  private static void check(JsonNode seed) throws IOException {
    String file = seed.path("file").asString();
    Document document = document(seed, Files.readString(SEEDS.resolve(file)));
    Prose prose = Prose.of(document.text());
    List<Reference> references = new ReferenceTagger().tag(document);
    List<EntityMention> entities = EntityTagger.load().tag(document, references);
    List<DraftMention> drafts = new DraftTagger().tag(prose, references, entities);
    List<Development> found =
        new DevelopmentTagger()
            .tag(
                document,
                prose,
                references,
                drafts,
                new TimeTagger().tag(document, prose, references),
                entities);
    JsonNode expected = seed.path("developments");
    expected
        .valueStream()
        .filter(one -> !one.path("optional").asBoolean(false))
        .forEach(one -> assertThat(found).as(file + one).anyMatch(d -> fits(one, d)));
    assertThat(found).as(file).allMatch(d -> expected.valueStream().anyMatch(one -> fits(one, d)));
    assertThat(new CounterDrafts().spokenOf(prose, drafts))
        .as(file)
        .isEqualTo(seed.path("counterDraft").asBoolean());
  }

  private static boolean fits(JsonNode expected, Development found) {
    List<String> actors = expected.path("actors").valueStream().map(JsonNode::asString).toList();
    return found.date().equals(expected.path("date").asString())
        && found.precision().json().equals(expected.path("precision").asString())
        && found.stage().name().equals(expected.path("stage").asString())
        && found.actors().stream().map(Actor::name).toList().containsAll(actors);
  }

  private static Document document(JsonNode seed, String text) {
    return BareText.document(
        seed.path("file").asString(), DocumentKind.OTHER, seed.path("published").asString(), text);
  }
}
