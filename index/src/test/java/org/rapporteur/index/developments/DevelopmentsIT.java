package org.rapporteur.index.developments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.contract.enriched.DevelopmentObject.draft;
import static org.rapporteur.contract.enriched.DevelopmentObject.entity;
import static org.rapporteur.contract.enriched.DevelopmentObject.reference;
import static org.rapporteur.index.Documents.DPRK;
import static org.rapporteur.index.Documents.EU;
import static org.rapporteur.index.Documents.JAPAN;
import static org.rapporteur.index.Documents.THIRD_COMMITTEE;
import static org.rapporteur.index.Documents.named;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.Documents;
import org.rapporteur.index.Engines;
import org.rapporteur.index.documents.DocumentWriter;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.telling.StoredDevelopment;

class DevelopmentsIT {

  private final DocumentWriter writer =
      new DocumentWriter(Engines.elasticsearch(), new DevelopmentMerger(Engines.elasticsearch()));
  private final DevelopmentSearch search =
      new DevelopmentSearch(Engines.elasticsearch(), any -> java.util.Optional.empty());

  @BeforeEach
  void empty() throws IOException {
    Engines.reset();
  }

  private void write(EnrichedDocument... documents) throws IOException {
    assertThat(writer.write(List.of(documents))).isEmpty();
    Engines.refresh();
  }

  private static DevelopmentQuery asked(String q, String from, String to, Instant asOf) {
    return new DevelopmentQuery(
        null,
        q,
        List.of(),
        List.of(),
        List.of(),
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        asOf,
        0);
  }

  private List<MergedDevelopment> all() throws BadQueryException {
    return search.search(asked(null, null, null, null)).developments();
  }

  private static Documents circulated(String name) {
    return named(name)
        .text("It was shown.")
        .draft("draft:" + name, "the draft in " + name, DPRK)
        .tells(Stage.CIRCULATED, "2014-10-15", draft("draft:" + name), DPRK);
  }

  @Test
  void isOneWithAllItsEvidenceAndIndependentSources() throws Exception {
    write(
        circulated("first").published("2014-10-16").made(),
        circulated("same-paper").published("2014-10-18").made(),
        circulated("agency").source("agency").published("2014-10-17").made(),
        circulated("copy").source("mirror").sameStoryAs("agency").published("2014-10-17").made());
    MergedDevelopment merged = all().getFirst();
    assertThat(all()).hasSize(1);
    assertThat(merged.evidence())
        .extracting(Evidence::document)
        .containsExactly(
            Documents.id("first"),
            Documents.id("agency").compareTo(Documents.id("copy")) < 0
                ? Documents.id("agency")
                : Documents.id("copy"),
            Documents.id("agency").compareTo(Documents.id("copy")) < 0
                ? Documents.id("copy")
                : Documents.id("agency"),
            Documents.id("same-paper"));
    assertThat(merged.evidence().getFirst().sentence()).isEqualTo("It was");
    assertThat(merged.sources()).isEqualTo(2);
    assertThat(merged.learned()).isEqualTo(Instant.parse("2014-10-16T00:00:00Z"));
  }

  @Test
  void goesWhenNoDocumentTellsItAnyMore() throws Exception {
    write(circulated("a").made(), circulated("b").source("post").made());
    write(named("a").version(2).made());
    assertThat(all().getFirst().evidence())
        .filteredOn(it -> it.until() == null)
        .extracting(Evidence::document)
        .containsExactly(Documents.id("b"));
    write(named("b").rules(2).source("post").made());
    assertThat(all()).allMatch(MergedDevelopment::retracted);
  }

  @Test
  void leavesNothingBehindWhereOnlyWeHadMisread() throws Exception {
    write(circulated("a").made());
    write(named("a").rules(2).made());
    assertThat(all()).isEmpty();
    write(circulated("a").made());
    assertThat(all()).isEmpty();
  }

  @Test
  void movesWhenADocumentIsCorrectedAndSaysSo() throws Exception {
    write(
        named("a").tells(Stage.TABLED, "2014-10-07", null, EU).made(),
        named("a")
            .version(2)
            .fetched("2014-10-20T09:00:00Z")
            .tells(Stage.TABLED, "2014-10-08", null, EU)
            .made());
    assertThat(all()).extracting(MergedDevelopment::date).containsExactly("2014-10-08");
    Correction correction = all().getFirst().corrections().getFirst();
    assertThat(correction.kind()).isEqualTo(Correction.Kind.EDITED);
    assertThat(correction.was()).isEqualTo("2014-10-07");
    assertThat(correction.when()).isEqualTo(Instant.parse("2014-10-20T09:00:00Z"));
    var before = asked(null, null, null, Instant.parse("2014-10-19T00:00:00Z"));
    assertThat(search.search(before).developments())
        .extracting(MergedDevelopment::date)
        .containsExactly("2014-10-07");
    assertThat(search.search(before).developments().getFirst().corrections()).isEmpty();
  }

  @Test
  void isShownAsRetractedWhereNothingTakesItsPlace() throws Exception {
    write(circulated("a").made());
    write(named("a").version(2).fetched("2014-10-20T09:00:00Z").made());
    MergedDevelopment retracted = all().getFirst();
    assertThat(retracted.retracted()).isTrue();
    assertThat(retracted.evidence().getFirst().until())
        .isEqualTo(Instant.parse("2014-10-20T09:00:00Z"));
  }

  @Test
  void isTakenBackByItsPublishersRetraction() throws Exception {
    write(
        circulated("a").publisher("The Wire").made(),
        circulated("b").source("post").publisher("The Post").made(),
        circulated("c")
            .title("Retraction: no draft was seen")
            .publisher("The Wire")
            .published("2014-10-18")
            .made());
    MergedDevelopment development = all().getFirst();
    assertThat(development.retracted()).isFalse();
    assertThat(development.tellings()).isEqualTo(1);
    assertThat(development.corrections())
        .extracting(Correction::kind)
        .containsExactly(Correction.Kind.RETRACTED);
  }

  @Test
  void followsACorrigendum() throws Exception {
    var object = reference("A/C.3/69/L.28");
    write(
        named("record")
            .publisher("United Nations")
            .tells(Stage.ADOPTED, "2014-11-18", object, THIRD_COMMITTEE)
            .vote(110, 19, 55)
            .made(),
        named("corrigendum")
            .title("Corrigendum")
            .publisher("United Nations")
            .published("2014-12-01")
            .tells(Stage.ADOPTED, "2014-11-17", object, THIRD_COMMITTEE)
            .vote(111, 19, 55)
            .made());
    assertThat(all()).extracting(MergedDevelopment::date).containsExactly("2014-11-17");
    assertThat(all().getFirst().conflictsWith()).isEmpty();
    assertThat(all().getFirst().corrections())
        .extracting(Correction::was)
        .containsExactly("2014-11-18, 110-19-55");
  }

  @Test
  void aMonthIsTheOnlyDayInItThatWillDo() throws Exception {
    var protocol = entity("treaty:crc-opsc");
    write(
        named("a").tells(Stage.TREATY_ACTION, "2014-09", protocol, DPRK).made(),
        named("b").source("post").tells(Stage.TREATY_ACTION, "2014-09-09", protocol, DPRK).made());
    MergedDevelopment merged = all().getFirst();
    assertThat(all()).hasSize(1);
    assertThat(merged.date()).isEqualTo("2014-09-09");
    assertThat(merged.evidence()).hasSize(2);
    assertThat(merged.sources()).isEqualTo(2);
    assertThat(merged.also()).hasSize(1);
    assertThat(search.search(asked(null, "2014-09-20", null, null)).developments()).isEmpty();
    write(
        named("c").source("wire").tells(Stage.TREATY_ACTION, "2014-09-20", protocol, DPRK).made());
    assertThat(all())
        .extracting(MergedDevelopment::date)
        .containsExactly("2014-09", "2014-09-09", "2014-09-20");
  }

  @Test
  void showsEachCountOfADisputedVote() throws Exception {
    var object = reference("A/C.3/69/L.28");
    write(
        named("a").tells(Stage.ADOPTED, "2014-11-18", object).vote(111, 19, 55).made(),
        named("b")
            .source("post")
            .tells(Stage.ADOPTED, "2014-11-18", object)
            .vote(111, 18, 55)
            .made(),
        named("c")
            .source("wire")
            .tells(Stage.ADOPTED, "2014-11-18", object)
            .vote(111, 19, 55)
            .made());
    assertThat(all().getFirst().votes())
        .extracting(it -> it.documents().size())
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void staysReadableHoweverManyTellIt() throws Exception {
    for (int batch = 0; batch < 4; batch++) {
      int first = batch * 100;
      write(
          IntStream.range(first, first + 100)
              .mapToObj(number -> circulated("d" + number).source("source " + number % 150).made())
              .toArray(EnrichedDocument[]::new));
    }
    MergedDevelopment merged = all().getFirst();
    assertThat(merged.evidence()).hasSize(StoredDevelopment.MOST_TELLINGS);
    assertThat(merged.tellings()).isEqualTo(400);
    assertThat(merged.sources()).isEqualTo(150);
    write(circulated("d399").source("source 99").rules(2).made());
    assertThat(all().getFirst().tellings()).isEqualTo(400);
    write(named("d399").rules(3).made());
    assertThat(all().getFirst().tellings()).isEqualTo(399);
  }

  @Test
  void isReadAsItStoodThen() throws Exception {
    write(
        circulated("early").published("2014-10-16T10:00:00+09:00").made(),
        circulated("late").source("post").published("2014-10-20").made());
    var then = asked(null, null, null, Instant.parse("2014-10-16T12:00:00Z"));
    assertThat(search.search(then).developments().getFirst().evidence())
        .extracting(Evidence::document)
        .containsExactly(Documents.id("early"));
    var before = asked(null, null, null, Instant.parse("2014-10-15T00:00:00Z"));
    assertThat(search.search(before).total()).isZero();
  }

  @Test
  void isFoundByWordsStageActorAndPeriod() throws Exception {
    write(
        circulated("a").made(),
        named("b")
            .text("Signed.")
            .tells(Stage.TREATY_ACTION, "2014-05", entity("treaty:crc"), DPRK, JAPAN)
            .made());
    assertThat(search.search(asked("shown", null, null, null)).total()).isZero();
    assertThat(search.search(asked("it", null, null, null)).total()).isEqualTo(1);
    assertThat(search.search(asked("stage:CIRCULATED", null, null, null)).total()).isEqualTo(1);
    assertThat(search.search(asked("actor:state:JPN", null, null, null)).total()).isEqualTo(1);
    assertThat(search.search(asked("entity:treaty:crc", null, null, null)).total()).isEqualTo(1);
    assertThat(search.search(asked(null, "2014-05-20", "2014-06-01", null)).total()).isEqualTo(1);
    assertThat(search.search(asked(null, "2014-06-01", "2014-10-14", null)).total()).isZero();
    assertThat(all()).extracting(MergedDevelopment::date).containsExactly("2014-05", "2014-10-15");
    assertThatThrownBy(() -> search.search(DevelopmentQuery.ofDossier("none")))
        .isInstanceOf(BadQueryException.class)
        .hasMessage("there is no dossier 'none'");
  }

  @Test
  void showsBothSidesOfAConflict() throws Exception {
    write(
        named("a")
            .draft("d", "its draft", DPRK)
            .tells(Stage.ANNOUNCED, "2014-10-06", draft("d"), DPRK)
            .made(),
        named("b")
            .source("post")
            .draft("e", "draft", DPRK)
            .tells(Stage.ANNOUNCED, "2014-10-09", draft("e"), DPRK)
            .made());
    assertThat(all().getFirst().conflictsWith()).containsExactly(all().getLast().id());
    assertThat(all().getLast().conflictsWith()).containsExactly(all().getFirst().id());
  }

  @Test
  void losesNothingToOthersWhoMergeAtTheSameTime() throws Exception {
    CompletableFuture<?>[] writers =
        IntStream.range(0, 8)
            .mapToObj(number ->
                CompletableFuture.runAsync(
                    () -> writer.write(List.of(circulated("w" + number).made()))))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(writers).join();
    Engines.refresh();
    assertThat(all().getFirst().evidence()).hasSize(8);
  }
}
