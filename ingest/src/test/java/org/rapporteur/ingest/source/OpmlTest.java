package org.rapporteur.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
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
  void otherReadersFindTheFeedsByTheNamesThatOpmlGives() throws Exception {
    List<Source> sources =
        List.of(
            Source.of(
                    "a",
                    "Ünïcode & <co> \u0001 \"한국\"",
                    List.of(new Discovery.Feed("https://example.com/?a=1&b=2")))
                .at("https://example.com/"));

    var opml = xml(Opml.write(sources)).getDocumentElement();
    var outline = (org.w3c.dom.Element) opml.getElementsByTagName("outline").item(0);

    assertThat(opml.getNodeName()).isEqualTo("opml");
    assertThat(outline.getAttribute("type")).isEqualTo("rss");
    assertThat(outline.getAttribute("text")).contains("Ünïcode & <co>", "\"한국\"");
    assertThat(outline.getAttribute("xmlUrl")).isEqualTo("https://example.com/?a=1&b=2");
    assertThat(outline.getAttribute("htmlUrl")).isEqualTo("https://example.com/");
  }

  @Test
  void whatCannotBeASourceIsNamedByLineAndTheRestIsAListInOrder() throws Exception {
    Opml.Feeds feeds =
        feeds(
            """
            <opml version="2.0"><body>
            <outline text="Wires">
            <outline text="Wire" xmlUrl="https://example.org/rss" htmlUrl="javascript:void(0)"/>
            </outline><outline text="Asia">
            <outline text="Wire, again" xmlUrl="http://www.example.org/rss/"/>
            <outline text="Intranet" xmlUrl="http://127.0.0.1:8080/rss"/>
            <outline text="Subscribe" xmlUrl="feed://daily.example/rss" htmlUrl="http://10.0.0.7/"/>
            <outline text="Subscribe too" xmlUrl="feed:https://weekly.example/rss"/>
            <outline text="Bookmarklet" xmlUrl="javascript:alert(1)"/>
            <outline text="Note"/>
            </outline></body></opml>
            """);

    assertThat(feeds.leftOut())
        .extracting(problem -> problem.in("f"))
        .containsExactly(
            "f:5: http://www.example.org/rss/ stands on line 3 already; left out",
            "f:6: 127.0.0.1:8080 is on a private network: add it yourself, with 'private: true';"
                + " left out",
            "f:9: 'javascript:alert(1)' is no http or https address; left out",
            "f:10: 'Note' names no feed; left out");
    assertThat(SourceList.parse("s.yml", SourceYaml.feeds(feeds.sources())).all())
        .extracting(source -> source.places().getFirst().url())
        .containsExactly(
            "https://example.org/rss", "http://daily.example/rss", "https://weekly.example/rss");
  }

  @Test
  void namesInOtherScriptsAreKnownByTheirHost() throws Exception {
    assertThat(
            read(
                """
                <opml><body>
                <outline text="연합뉴스 English" xmlUrl="https://www.example.net/rss"/>
                <outline text="Новости" xmlUrl="https://ria.example/rss"/>
                <outline text="Новости спорта" xmlUrl="https://ria.example/sport"/>
                <outline text="Čeština" xmlUrl="https://cz.example/rss"/>
                <outline text="???" xmlUrl="https://odd.example/rss"/>
                </body></opml>
                """))
        .extracting(Source::id)
        .containsExactly("example-net", "ria-example", "ria-example-2", "cestina", "odd-example");
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

  @Test
  void everyEntryOfTheCatalogueIsHandedOutUnderItsHeading() throws Exception {
    List<Catalogue.Entry> entries = Catalogue.entries();

    assertThat(entries)
        .extracting(Catalogue.Entry::source)
        .containsExactlyElementsOf(Catalogue.load().all());
    assertThat(entries).noneMatch(entry -> entry.section().isBlank());
    String list = entries.stream().map(e -> "  " + e.yaml()).collect(Collectors.joining("\n"));
    assertThat(SourceList.parse("s.yml", "sources:\n" + list).all())
        .isEqualTo(Catalogue.load().all());
  }

  private static org.w3c.dom.Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Source> read(String opml) throws UnreadableException {
    return feeds(opml).sources();
  }

  private static Opml.Feeds feeds(String opml) throws UnreadableException {
    return Opml.read(opml.getBytes(StandardCharsets.UTF_8));
  }
}
