package org.rapporteur.index.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.index.Documents.DPRK;
import static org.rapporteur.index.Documents.named;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.index.Documents;
import org.rapporteur.index.Engines;
import org.rapporteur.index.developments.DevelopmentMerger;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.query.Queries;

class DocumentsIT {

  private final DocumentWriter writer =
      new DocumentWriter(Engines.elasticsearch(), new DevelopmentMerger(Engines.elasticsearch()));
  private final DocumentSearch search = new DocumentSearch(Engines.elasticsearch());

  @BeforeEach
  void empty() throws IOException {
    Engines.reset();
  }

  private void write(EnrichedDocument... documents) throws IOException {
    assertThat(writer.write(List.of(documents))).isEmpty();
    Engines.refresh();
  }

  private List<String> found(String q) throws BadQueryException {
    return search.search(DocumentQuery.of(q)).documents().stream()
        .map(it -> it.document().document().title())
        .toList();
  }

  @Test
  void givesBackExactlyWhatWasWritten() throws IOException {
    EnrichedDocument document =
        named("a").reference("A/RES/66/157").tells(Stage.CIRCULATED, "2014-10", null, DPRK).made();
    write(document);
    assertThat(search.find(Documents.id("a"))).contains(document);
    assertThat(search.find("another")).isEmpty();
  }

  @Test
  void findsByStemAndFoldedNameAndField() throws Exception {
    write(
        named("a").title("Drafts").text("Rival resolutions were circulated by Zürich.").made(),
        named("b").title("Reference").text("Cited there.").reference("A/RES/66/157").made(),
        named("c").title("State").entity(DPRK, EntityKind.STATE).counterDraft().made());
    assertThat(found("resolution circulating")).containsExactly("Drafts");
    assertThat(found("zurich")).containsExactly("Drafts");
    assertThat(found("reference:A/RES/66/157")).containsExactly("Reference");
    assertThat(found("A/RES/66/157")).containsExactly("Reference");
    assertThat(found("state:PRK AND counterdraft:true")).containsExactly("State");
    assertThat(found("published:2014-10 AND NOT title:drafts")).hasSize(2);
    assertThat(found("published:>2014-10-16")).isEmpty();
  }

  @Test
  void highlightsWhatWasMetWithoutLettingMarkupThrough() throws Exception {
    write(named("a").title("On drafts").text("The <b>draft</b> resolution & more.").made());
    var page = search.search(DocumentQuery.of("draft kind:news"));
    assertThat(page.documents().getFirst().highlights())
        .containsEntry("title", List.of("On <mark>drafts</mark>"))
        .containsEntry(
            "text",
            List.of("The &lt;b&gt;<mark>draft</mark>&lt;&#x2F;b&gt; resolution &amp; more."));
  }

  @Test
  void countsFacetsOverAllPages() throws Exception {
    write(
        named("a").entity(DPRK, EntityKind.STATE).made(),
        named("b").source("post").entity(DPRK, EntityKind.STATE).published("2015-01-01").made());
    var facets = search.search(DocumentQuery.of(null)).facets();
    assertThat(facets.get("entity")).containsExactly(new FacetValue(DPRK.id(), DPRK.name(), 2));
    assertThat(facets.get("source")).hasSize(2);
    assertThat(facets.get("published")).extracting(FacetValue::count).containsExactly(1L, 1L);
  }

  @Test
  void filtersByTheDayThatIsPrinted() throws Exception {
    write(
        named("a").published("2014-10-16T00:30:00+09:00").made(),
        named("b").published("2014-10-15T23:00").made(),
        named("c").published(null).made());
    var day = LocalDate.parse("2014-10-16");
    var query =
        new DocumentQuery(
            null,
            List.of(),
            List.of("news"),
            List.of(),
            List.of(),
            List.of("en"),
            day,
            day,
            0,
            null);
    assertThat(search.search(query).documents())
        .extracting(it -> it.document().document().published())
        .containsExactly("2014-10-16T00:30:00+09:00");
  }

  @Test
  void pagesThroughAllNewestFirst() throws Exception {
    write(
        named("a").published("2014-10-01").made(),
        named("b").published(null).made(),
        named("c").published("2014-10-03").made());
    List<String> seen = new java.util.ArrayList<>();
    String after = null;
    do {
      var query =
          new DocumentQuery(
              null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, 1, after);
      var page = search.search(query);
      assertThat(page.total()).isEqualTo(3);
      page.documents().forEach(it -> seen.add(it.document().document().id()));
      after = page.next();
    } while (after != null);
    assertThat(seen).containsExactly(Documents.id("c"), Documents.id("a"), Documents.id("b"));
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    assertThatThrownBy(() -> found("(rival"))
        .isInstanceOf(BadQueryException.class)
        .hasMessageContaining("Cannot parse '(rival'");
    assertThatThrownBy(() -> found("published:yesterday"))
        .isInstanceOf(BadQueryException.class)
        .hasMessageContaining("'yesterday' is not a date");
    assertThatThrownBy(() -> found("author:x")).hasMessageContaining("no field 'author'");
    assertThatThrownBy(() ->
            search.search(
                new DocumentQuery(
                    null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, 1,
                    "!")))
        .isInstanceOf(BadQueryException.class);
    Queries queries = new Queries(Engines.elasticsearch());
    assertThat(queries.validate("rival AND"))
        .hasValueSatisfying(it -> assertThat(it).contains("rival AND"));
    assertThat(queries.validate("published:yesterday")).isPresent();
    assertThat(queries.validate("rival AND entity:state:PRK")).isEmpty();
  }

  @Test
  void replacesByNewerVersionsAndNewerRulesOnly() throws Exception {
    write(named("a").version(2).rules(3).title("now").made());
    write(named("a").version(1).rules(9).title("older version").made());
    write(named("a").version(2).rules(2).title("older rules").made());
    assertThat(found(null)).containsExactly("now");
    write(named("a").version(2).rules(4).title("newer rules").made());
    assertThat(found(null)).containsExactly("newer rules");
    write(named("a").version(3).rules(1).title("newer version").made());
    assertThat(found(null)).containsExactly("newer version");
  }

  @Test
  void writingAgainChangesNothing() throws Exception {
    EnrichedDocument document = named("a").tells(Stage.TABLED, "2014-10-16", null, DPRK).made();
    write(document);
    long before = sequence();
    write(document);
    assertThat(sequence()).isEqualTo(before);
  }

  private static long sequence() throws IOException {
    var stats =
        Engines.elasticsearch().indices().stats(it -> it.index("documents", "developments"));
    return stats.all().primaries().indexing().indexTotal()
        - stats.all().primaries().indexing().indexFailed();
  }

  @Test
  void findsEachVersionAsItWas() throws Exception {
    write(named("a").text("It was shown on Monday.").made());
    write(named("a").version(2).text("It was shown on Tuesday.").made());
    assertThat(search.version(Documents.id("a"), 1).orElseThrow().text()).contains("Monday");
    assertThat(search.version(Documents.id("a"), 2).orElseThrow().text()).contains("Tuesday");
    assertThat(search.version(Documents.id("a"), 3)).isEmpty();
  }

  @Test
  void findsWhoTellsTheSameStoryBeforeAndAfter() throws Exception {
    write(named("first").made());
    write(named("second").sameStoryAs("first").made());
    write(named("another").made());
    assertThat(sameStoryAs("first")).containsExactly(Documents.id("second"));
    assertThat(sameStoryAs("second")).containsExactly(Documents.id("first"));
    assertThat(sameStoryAs("another")).isEmpty();
  }

  private List<String> sameStoryAs(String name) {
    return search.sameStory(search.find(Documents.id(name)).orElseThrow().document()).stream()
        .map(it -> it.document().id())
        .toList();
  }

  @Test
  void tellsWhatChangedBetweenVersions() throws Exception {
    write(named("a").text("The draft was shown on Monday.").made());
    write(named("a").version(2).title("Corrected").text("The draft was shown on Tuesday.").made());
    var versions = search.versions(Documents.id("a"));
    assertThat(versions).extracting(DocumentVersion::version).containsExactly(1, 2);
    assertThat(versions.getLast().fields())
        .containsExactly(new DocumentVersion.FieldChange("title", "A title", "Corrected"));
    assertThat(versions.getLast().changes())
        .containsExactly(
            new DocumentVersion.TextChange(
                "The draft was shown on ", "Monday.", "Tuesday.", "", 23, 31));
  }

  @Test
  void refusesWhatElasticsearchRefusesAndWritesTheRest() throws Exception {
    EnrichedDocument odd = named("odd").tells(Stage.TABLED, "+12345", null, DPRK).made();
    assertThat(writer.write(List.of(odd, named("fine").made())))
        .hasEntrySatisfying(
            Documents.id("odd"), reason -> assertThat(reason).contains("failed to parse field"));
    Engines.refresh();
    assertThat(found(null)).hasSize(1);
  }
}
