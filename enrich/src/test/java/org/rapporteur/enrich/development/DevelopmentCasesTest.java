package org.rapporteur.enrich.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.enrich.BareText;
import org.rapporteur.enrich.draft.CounterDrafts;
import org.rapporteur.enrich.draft.DraftTagger;
import org.rapporteur.enrich.entity.EntityTagger;
import org.rapporteur.enrich.reference.ReferenceTagger;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.time.TimeTagger;
import tools.jackson.databind.JsonNode;

/** Our short cases: what each text tells, and nothing beyond. */
class DevelopmentCasesTest {

  private static final List<String> FILES =
      List.of(
          "wire.json",
          "press-release.json",
          "letter.json",
          "blog.json",
          "note.json",
          "chamber.json",
          "newsroom.json",
          "coverage.json",
          "advocacy.json",
          "feed.json",
          "corridors.json");
  private static final double SHARE = 0.95;

  private final EntityTagger entityTagger = EntityTagger.load();
  private final ReferenceTagger referenceTagger = new ReferenceTagger();
  private final TimeTagger timeTagger = new TimeTagger();
  private final DraftTagger draftTagger = new DraftTagger();
  private final DevelopmentTagger developmentTagger = new DevelopmentTagger();
  private final CounterDrafts counterDrafts = new CounterDrafts();

  @Test
  void readsNearlyAllOfThem() throws IOException {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String file : FILES) {
      for (JsonNode given : cases(file)) {
        all++;
        if (!isRight(given)) {
          wrong.add(given.path("name").asString() + ": " + told(given));
        }
      }
    }
    assertThat(1 - (double) wrong.size() / all)
        .as("share read right, all but " + wrong)
        .isGreaterThanOrEqualTo(SHARE);
  }

  private static JsonNode cases(String file) throws IOException {
    try (InputStream stream = DevelopmentCasesTest.class.getResourceAsStream("cases/" + file)) {
      return Codec.mapper().readTree(stream);
    }
  }

  /** What was read, to show beside what should have been. */
  private List<String> told(JsonNode given) {
    Document document = document(given);
    List<Reference> references = referenceTagger.tag(document);
    List<EntityMention> entities = entityTagger.tag(document, references);
    List<DraftMention> drafts = draftTagger.tag(prose(document), references, entities);
    return developments(document, references, entities, drafts).stream()
        .map(d -> String.join(" ", d.date(), d.stage().name(), d.actors().toString(), vote(d)))
        .toList();
  }

  private boolean isRight(JsonNode given) {
    Document document = document(given);
    List<Reference> references = referenceTagger.tag(document);
    List<EntityMention> entities = entityTagger.tag(document, references);
    List<DraftMention> drafts = draftTagger.tag(prose(document), references, entities);
    List<Development> left = new ArrayList<>(developments(document, references, entities, drafts));
    boolean counter =
        !given.has("counterDraft")
            || given.path("counterDraft").asBoolean()
                == counterDrafts.spokenOf(prose(document), drafts);
    return counter && allFound(given.path("developments"), left) && left.isEmpty();
  }

  private List<Development> developments(
      Document document,
      List<Reference> references,
      List<EntityMention> entities,
      List<DraftMention> drafts) {
    return developmentTagger.tag(
        document,
        prose(document),
        references,
        drafts,
        timeTagger.tag(document, prose(document), references),
        entities);
  }

  private static Prose prose(Document document) {
    return Prose.of(document.text());
  }

  private static Document document(JsonNode given) {
    return BareText.document(
        "case",
        DocumentKind.OTHER,
        given.path("published").asString(),
        given.path("text").asString());
  }

  /** Takes the expected ones out of those that were found. */
  private static boolean allFound(JsonNode expected, List<Development> left) {
    boolean all = true;
    for (JsonNode one : expected) {
      Development match = left.stream().filter(d -> fits(one, d)).findFirst().orElse(null);
      left.remove(match);
      all &= match != null || one.path("optional").asBoolean(false);
    }
    return all;
  }

  private static boolean fits(JsonNode expected, Development found) {
    List<String> names = found.actors().stream().map(Actor::name).toList();
    return found.date().equals(expected.path("date").asString())
        && Stream.concat(
                Stream.of(expected.path("stage").asString()), strings(expected.path("orStages")))
            .anyMatch(found.stage().name()::equals)
        && (!expected.has("vote") || vote(found).equals(expected.path("vote").asString()))
        && strings(expected.path("actors"))
            .allMatch(actor -> names.stream().anyMatch(name -> name.startsWith(actor)));
  }

  private static String vote(Development found) {
    Vote vote = found.vote();
    if (vote == null) {
      return "";
    }
    return vote.manner() != null
        ? vote.manner()
        : vote.inFavour() + "-" + vote.against() + "-" + vote.abstaining();
  }

  private static Stream<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString);
  }
}
