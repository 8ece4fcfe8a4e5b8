package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceHints;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.contract.crawl.Rhythm;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.VisitRequest;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.contract.document.Submission;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.contract.enriched.Story;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.contract.enriched.Vote;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the topics says what the code does. */
class AsyncApiTest {

  private static final JsonNode API =
      new YAMLMapper()
          .readTree(Path.of(System.getProperty("basedir", "."), "..", "asyncapi.yaml").toFile());

  @Test
  void allTopicsAreDescribedAndNoOthers() throws IllegalAccessException {
    Set<String> topics = new TreeSet<>();
    for (Field field : Topics.class.getFields()) {
      topics.add((String) field.get(null));
    }
    assertThat(API.get("channels").valueStream().map(one -> one.get("address").asString()))
        .containsExactlyInAnyOrderElementsOf(topics);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Document.class,
        EnrichedDocument.class,
        Snapshot.class,
        Reference.class,
        DraftMention.class,
        Span.class,
        Actor.class,
        TimeExpression.class,
        EntityMention.class,
        Development.class,
        DevelopmentObject.class,
        Vote.class,
        Vote.RollCall.class,
        Submission.class,
        PageState.class,
        HostState.class,
        VisitRequest.class,
        PlaceState.class,
        Rhythm.class,
        PlaceHints.class,
        Subscription.class,
        Dossier.class,
        Subscription.Webhook.class,
        Subscription.Mail.class,
        Alert.class,
        SourceHealth.class,
        SourceHealth.Place.class,
        Story.class,
        Rejection.class
      })
  void aSchemaNamesTheComponentsOfItsRecord(Class<?> type) {
    JsonNode properties = schema(type.getSimpleName()).get("properties");
    Set<String> described = new TreeSet<>(properties.propertyNames());
    // what the codec adds: the schema's version, and the kind of a channel
    described.removeAll(Set.of("schema", "type"));
    assertThat(described).isEqualTo(components(type).collect(Collectors.toSet()));
  }

  @Test
  void theStagesAreNamed() {
    assertThat(
            schema("Development")
                .at("/properties/stage/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactly(Arrays.stream(Stage.values()).map(Enum::name).toArray(String[]::new));
  }

  @Test
  void everyReferenceInTheDescriptionLeadsSomewhere() {
    assertThat(API.findValues("$ref"))
        .allSatisfy(reference ->
            assertThat(API.at(reference.asString().substring(1)).isMissingNode())
                .as(reference.asString())
                .isFalse());
  }

  private static JsonNode schema(String name) {
    return API.at("/components/schemas/" + name);
  }

  private static Stream<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(component ->
            component.getType() == Document.class
                ? components(Document.class)
                : Stream.of(component).map(RecordComponent::getName));
  }
}
