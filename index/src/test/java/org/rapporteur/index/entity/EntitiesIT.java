package org.rapporteur.index.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.index.Documents.DPRK;
import static org.rapporteur.index.Documents.EU;
import static org.rapporteur.index.Documents.JAPAN;
import static org.rapporteur.index.Documents.named;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.index.Documents;
import org.rapporteur.index.Engines;
import org.rapporteur.index.developments.DevelopmentMerger;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.DocumentWriter;
import org.rapporteur.index.documents.FacetValue;
import org.rapporteur.index.entity.MentionsOverTime.Interval;
import org.rapporteur.index.entity.MentionsOverTime.Period;

class EntitiesIT {

  private final DocumentWriter writer =
      new DocumentWriter(Engines.elasticsearch(), new DevelopmentMerger(Engines.elasticsearch()));
  private final Entities entities =
      new Entities(
          Engines.elasticsearch(),
          new DocumentSearch(Engines.elasticsearch()),
          new DevelopmentSearch(Engines.elasticsearch(), any -> Optional.empty()));

  @BeforeEach
  void empty() throws IOException {
    Engines.reset();
  }

  private void write(EnrichedDocument... documents) throws IOException {
    assertThat(writer.write(List.of(documents))).isEmpty();
    Engines.refresh();
  }

  private EntityHistory history(String id) {
    return entities.find(id).orElseThrow();
  }

  private static EnrichedDocument document(String name, String published) {
    return named(name).published(published).entity(DPRK, EntityKind.STATE).made();
  }

  @Test
  void tellsWhereAnEntityIsNamedAndWithWhom() throws IOException {
    write(
        named("a")
            .published("2014-10-01")
            .text("Japan tabled a text. It was long.")
            .entity(DPRK, EntityKind.STATE)
            .entity(DPRK, EntityKind.STATE)
            .entity(JAPAN, EntityKind.STATE)
            .made(),
        named("b")
            .published("2014-10-03")
            .entity(DPRK, EntityKind.STATE)
            .entity(JAPAN, EntityKind.STATE)
            .entity(EU, EntityKind.IGO)
            .made(),
        named("c").entity(EU, EntityKind.IGO).made());
    EntityHistory history = history(DPRK.id());
    assertThat(history.name()).isEqualTo(DPRK.name());
    assertThat(history.kind()).isEqualTo(EntityKind.STATE);
    assertThat(history.documents()).isEqualTo(2);
    assertThat(history.together())
        .containsExactly(
            new FacetValue(JAPAN.id(), JAPAN.name(), 2), new FacetValue(EU.id(), EU.name(), 1));
    assertThat(history.forms()).containsExactly(new EntityHistory.Form(DPRK.name(), 3));
    assertThat(history.latest())
        .extracting(EntityHistory.Naming::document, EntityHistory.Naming::times)
        .containsExactly(tuple(Documents.id("b"), 1), tuple(Documents.id("a"), 2));
    assertThat(history.latest().get(1).sentence()).isEqualTo("Japan tabled a text.");
  }

  @Test
  void nobodyNamesAnotherEntity() throws IOException {
    write(document("a", "2014-10-01"));
    assertThat(entities.find("state:JPN")).isEmpty();
    assertThat(entities.find("state:.*")).isEmpty();
  }

  @Test
  void countsDaysWhereAllIsNear() throws IOException {
    write(
        document("a", "2014-10-01"),
        document("b", "2014-10-03T09:00:00+09:00"),
        document("c", "2014-10-03"),
        document("d", null));
    EntityHistory history = history(DPRK.id());
    assertThat(history.documents()).isEqualTo(4);
    assertThat(history.mentions())
        .isEqualTo(
            new MentionsOverTime(
                Interval.DAY,
                List.of(
                    new Period("2014-10-01", 1),
                    new Period("2014-10-02", 0),
                    new Period("2014-10-03", 2))));
  }

  @Test
  void countsMonthsAndYearsWhereAllIsFarther() throws IOException {
    write(document("a", "2014-10-01"), document("b", "2015-02-03"));
    assertThat(history(DPRK.id()).mentions().interval()).isEqualTo(Interval.MONTH);
    assertThat(history(DPRK.id()).mentions().periods()).hasSize(5);
    write(document("c", "1948-12-10"));
    assertThat(history(DPRK.id()).mentions().interval()).isEqualTo(Interval.YEAR);
    assertThat(history(DPRK.id()).mentions().periods().getFirst())
        .isEqualTo(new Period("1948-01-01", 1));
  }

  @Test
  void whatHasNoDateIsInNoPeriod() throws IOException {
    write(document("a", null));
    assertThat(history(DPRK.id()).mentions())
        .isEqualTo(new MentionsOverTime(Interval.MONTH, List.of()));
  }

  @Test
  void tellsWhatAnEntityDidLatestFirst() throws IOException {
    write(
        named("a")
            .entity(DPRK, EntityKind.STATE)
            .tells(Stage.CIRCULATED, "2014-10-15", null, DPRK)
            .tells(Stage.ANNOUNCED, "2014-10-06", null, DPRK)
            .tells(Stage.STATEMENT, "2014-10-07", null, JAPAN)
            .made());
    EntityHistory history = history(DPRK.id());
    assertThat(history.developmentsTotal()).isEqualTo(2);
    assertThat(history.developments())
        .extracting(it -> it.stage())
        .containsExactly(Stage.CIRCULATED, Stage.ANNOUNCED);
  }
}
