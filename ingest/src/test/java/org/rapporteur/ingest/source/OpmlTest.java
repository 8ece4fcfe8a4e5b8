package org.rapporteur.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.UnreadableException;

class OpmlTest {

  @Test
  void feedsOfAllFoldersBecomeSources() throws Exception {
    List<Source> sources =
        read(
            """
            <?xml version="1.0"?><opml version="2.0"><body>
            <outline text="Wires"><outline text="Agence Éxemple &amp; Co" type="rss"
              xmlUrl="https://example.com/rss" htmlUrl="https://example.com/"/></outline>
            <outline title="Agence Exemple, Co" xmlurl="https://example.org/rss"/>
            <outline text="no feed"/><outline text="bad" xmlUrl="file:///etc/passwd"/>
            <outline xmlUrl="https://www.example.net/rss"/>
            </body></opml>
            """);

    assertThat(sources)
        .extracting(Source::id)
        .containsExactly("agence-exemple-co", "agence-exemple-co-2", "example-net");
    assertThat(sources.getFirst().name()).isEqualTo("Agence Éxemple & Co");
    assertThat(sources.getFirst().home()).isEqualTo("https://example.com/");
    assertThat(sources.getFirst().places())
        .containsExactly(new Discovery.Feed("https://example.com/rss"));
  }

  @Test
  void aListOfFeedsIsAListOfSources() throws Exception {
    List<Source> feeds =
        List.of(
            Source.of(
                    "a-b",
                    "A \"quoted\": name # and 한국어",
                    List.of(new Discovery.Feed("https://example.com/rss?a=1&b=2")))
                .at("https://example.com/"),
            Source.of("c", "C", List.of(new Discovery.Feed("https://example.org/rss"))));

    List<Source> read = SourceList.parse("feeds.yml", SourceYaml.feeds(feeds)).all();
    assertThat(read).extracting(Source::name).containsExactly(feeds.getFirst().name(), "C");
    assertThat(read)
        .extracting(Source::places)
        .containsExactly(feeds.getFirst().places(), feeds.getLast().places());
    assertThat(read.getFirst().home()).isEqualTo("https://example.com/");
    assertThat(SourceList.parse("none.yml", SourceYaml.feeds(List.of())).all()).isEmpty();
  }

  @Test
  void whatIsWrittenReadsTheSame() throws Exception {
    List<Source> sources =
        List.of(
            Source.of(
                    "a",
                    "A \"quoted\" <name> & more",
                    List.of(new Discovery.Feed("https://example.com/?a=1&b=2")))
                .at("https://example.com/"));

    List<Source> again = read(Opml.write(sources));

    assertThat(again.getFirst().name()).isEqualTo(sources.getFirst().name());
    assertThat(again.getFirst().places()).isEqualTo(sources.getFirst().places());
    assertThat(again.getFirst().home()).isEqualTo(sources.getFirst().home());
  }

  @Test
  void anEntityBombIsInert() throws Exception {
    assertThat(
            read(
                "<!DOCTYPE o [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><opml><body><outline text=\"&b;\" xmlUrl=\"https://a.org/\"/></body></opml>"))
        .hasSize(1);
  }

  @Test
  void aPageIsNoOpml() {
    assertThatThrownBy(() -> read("<html><body>hello</body></html>"))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void theCatalogueHasNoMistake() throws Exception {
    SourceList catalogue = Catalogue.load();

    assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(40).allMatch(Source::untried);
    assertThat(catalogue.all()).allMatch(source -> !source.places().isEmpty());
  }

  private static List<Source> read(String opml) throws UnreadableException {
    return Opml.read(opml.getBytes(StandardCharsets.UTF_8));
  }
}
