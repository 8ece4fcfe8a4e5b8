package org.rapporteur.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.document.DocumentKind;

class SourceListTest {

  @TempDir Path folder;

  @Test
  void everythingThatASourceCanSay() throws Exception {
    Source source =
        SourceList.parse(
                "sources.yml",
                """
                # watched since the spring
                sources:
                  - id: daily-example
                    name: The Daily Example
                    kind: news
                    home: https://example.com/
                    publisher: Example Press
                    language: ko
                    interval: 10m
                    rate: 0.5
                    private: true
                    discover:
                      - feed: https://example.com/rss
                      - sitemap: https://example.com/news.xml.gz
                      - listing: https://example.com/speeches
                        links: "li.speech a"
                        next: "a.next"
                        depth: 3
                    selectors:
                      title: h1
                      body: "div.text"
                      date: time
                      author: ".by"
                    include: ["/news/", "*example.com/world/*"]
                    exclude: "/sport/"
                """)
            .find("daily-example")
            .orElseThrow();

    assertThat(source.name()).isEqualTo("The Daily Example");
    assertThat(source.kind()).isEqualTo(DocumentKind.NEWS);
    assertThat(source.interval()).isEqualTo(Duration.ofMinutes(10));
    assertThat(source.pause()).isEqualTo(Duration.ofSeconds(2));
    assertThat(source.privateAddresses()).isTrue();
    assertThat(source.discover())
        .containsExactly(
            new Discovery.Feed("https://example.com/rss"),
            new Discovery.Sitemap("https://example.com/news.xml.gz"),
            new Discovery.Listing(
                "https://example.com/speeches", "li.speech a", "a.next", null, 3));
    assertThat(source.selectors()).isEqualTo(new Selectors("h1", "div.text", "time", ".by"));
    assertThat(source.wants("https://example.com/news/1")).isTrue();
    assertThat(source.wants("https://example.com/world/1")).isTrue();
    assertThat(source.wants("https://example.com/news/sport/1")).isFalse();
    assertThat(source.wants("https://example.com/culture/1")).isFalse();
  }

  @Test
  void aSourceNeedsNoMoreThanAnIdAndAHome() throws Exception {
    Source source =
        SourceList.parse("sources.yml", "sources: [{id: a, home: https://example.com/}]")
            .all()
            .getFirst();

    assertThat(source.name()).isEqualTo("a");
    assertThat(source.places()).containsExactly(new Discovery.Home("https://example.com/"));
    assertThat(source.pause()).isEqualTo(Duration.ofSeconds(1));
    assertThat(source.privateAddresses()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "kind: newspaper | 4 | 'newspaper' is no kind",
        "hom: https://example.com/ | 4 | a source has no 'hom'; did you mean 'home'?",
        "rate: 0 | 4 | 'rate' is a number above 0",
        "rate: fast | 4 | 'rate' is a number above 0",
        "interval: soon | 4 | 'interval' is a time such as",
        "private: yes | 4 | 'private' is true or false",
        "language: English (UK) | 4 | is no language tag",
        "home: example.com | 4 | 'example.com' is no http or https address",
        "id: b | 4 | 'id' stands here a second time",
        "selectors: {body: 'p:nth('} | 4 | is no CSS selector",
        "selectors: {text: p} | 4 | 'selectors' has no 'text'",
        "selectors: body | 4 | 'selectors' is a list of 'key: value' lines",
        "discover: https://example.com/rss | 4 | a list is expected here",
        "discover: [{rss: https://example.com/rss}] | 4 | one of 'feed', 'sitemap', 'listing' and 'symbols'",
        "discover: [{feed: /rss}] | 4 | is no http or https address",
        "discover: [{feed: 'https://a.org/', links: a}] | 4 | a feed has no 'links'",
        "discover: [{listing: 'https://a.org/', pages: 'https://a.org/2'}] | 4 | 'pages' needs {page}",
        "discover: [{listing: 'https://a.org/', pages: 'https://a.org/{page}'}] | 4 | without a 'depth'",
        "discover: [{listing: 'https://a.org/', depth: 2.5}] | 4 | 'depth' is a whole number",
        "discover: [{feeed: 'https://a.org/'}] | 4 | did you mean 'feed'?",
        "discover: [{feed: 'https://a.org/r'}, {feed: 'http://www.a.org/r/'}] | 4 | 'a' has http://www.a.org/r/ already",
        "discover: [{symbols: A/C.3/81/L}] | 4 | a series has one * where the number stands",
        "discover: [{feed: 'http://localhost:8080/rss'}] | 4 | localhost:8080 needs 'private: true'",
        "discover: [{feed: 'http://10.0.0.7/rss'}] | 4 | 10.0.0.7 needs 'private: true'",
        "discover: | 4 | a list is expected here",
        "discover: [{symbols: A/1/L.*, resolver: 'https://a.org/'}] | 4 | 'resolver' needs {symbol}",
        "discover: [{symbols: A/1/L.*, resolver: 'nonsense {symbol}'}] | 4 | is no http or https address",
        "discover: [{listing: 'https://a.org/', depth: 2, pages: '/p?{page}'}] | 4 | is no http or https address",
        "name: !!java.lang.Runtime A | 4 | a tag ('!...') says nothing here",
        "include: !mine [a] | 4 | a tag ('!...') says nothing here",
        "name: *other | 4 | an alias ('*...') is not followed",
        "<<: {rate: 2} | 4 | '<<' is not followed",
        "include: {a: b} | 4 | a list is expected here",
        "home http://a.org/ | 4 | could not find expected ':'",
        "name: UN News: human rights | 4 | mapping values are not allowed here",
      })
  void aMistakeIsNamedWithItsLine(String line, int number, String message) {
    String yaml = "sources:\n  - id: a\n    home: https://example.org/\n    " + line + "\n";
    if (line.startsWith("home")) {
      yaml = yaml.replace("    home: https://example.org/\n", "    name: A\n");
    }
    String file = yaml;

    assertThatThrownBy(() -> SourceList.parse("sources.yml", file))
        .isInstanceOf(SourceListException.class)
        .hasMessageContaining("sources.yml:" + number + ": ")
        .hasMessageContaining(message.strip());
  }

  @Test
  void allMistakesAreNamedAtOnce() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("sources.yml"),
            """
            sources:
              - id: Upper Case
                home: https://example.com/
              - name: nameless
              - id: twin
                home: https://example.com/
              - id: twin
                home: https://example.org/
            """);

    assertThat(SourceList.check(file))
        .extracting(problem -> problem.in("f"))
        .containsExactly(
            "f:2: an id has small letters, digits and hyphens only: 'Upper Case'",
            "f:4: 'id' is missing",
            "f:4: source '' needs 'discover' or 'home'",
            "f:6: source 'Upper Case' has https://example.com/ already",
            "f:7: another source has the id 'twin' already");
  }

  @Test
  void eachMistakeIsNamedOnceAtItsOwnLineInTheirOrder() throws Exception {
    assertThat(
            check(
                """
                sources:
                  - id: a
                    interval: 10
                    discover:
                      - feed: https://example.com/rss
                      - feed: http://127.0.0.1/rss
                    private: maybe
                    home: http://localhost/
                  - id: b
                    discover:
                      - feed: https://example.com/rss
                """))
        .extracting(problem -> problem.in("f"))
        .containsExactly(
            "f:3: 'interval' is a time such as 30s, 10m, 6h or 2d, not '10'",
            "f:6: 127.0.0.1 needs 'private: true'",
            "f:7: 'private' is true or false, not 'maybe'",
            "f:8: localhost needs 'private: true'",
            "f:11: source 'a' has https://example.com/rss already");
  }

  @Test
  void aHomeThatIsNoAddressIsNotMissed() throws Exception {
    assertThat(check("sources:\n  - id: a\n    home: 'https://exa mple/'\n"))
        .containsExactly(new SourceProblem(3, "'https://exa mple/' is no http or https address"));
  }

  @Test
  void aListIsOneDocument() throws Exception {
    assertThat(check("sources: []\n---\nsources:\n  - feeed: x\n"))
        .containsExactly(
            new SourceProblem(3, "a second document begins here, after '---'; a list is one"));
    assertThat(check("# mine\n---\nsources: []\n...\n")).isEmpty();
    assertThat(check("sources: []\n---\n")).hasSize(1);
  }

  @Test
  void whatYamlOffersBesidesValuesIsNamed() throws Exception {
    assertThat(check("sources: !!javax.script.ScriptEngineManager []\n"))
        .extracting(problem -> problem.in("f"))
        .containsExactly("f:1: a tag ('!...') says nothing here");
    assertThat(
            check(
                """
                sources:
                  - &a
                    id: a
                    home: https://example.org/
                  - <<: *a
                    id: b
                    home: https://example.com/
                """))
        .extracting(problem -> problem.in("f"))
        .containsExactly("f:5: '<<' is not followed: write the lines themselves");
  }

  @Test
  void filesThatAreNoLists() throws Exception {
    assertThat(SourceList.check(folder.resolve("missing.yml")))
        .containsExactly(new SourceProblem(1, "there is no such file"));
    assertThat(check("")).containsExactly(new SourceProblem(1, "the file is empty"));
    assertThat(check("sources:\n  - id: [\n").getFirst().message()).startsWith("not YAML");
    assertThat(check("sources:\n\t- id: a\n").getFirst().line()).isEqualTo(2);
    assertThat(check("sources:\n  - id: a\n    discover: []\n").getFirst().message())
        .isEqualTo("source 'a' needs 'discover' or 'home'");
    assertThat(SourceList.check(folder))
        .containsExactly(new SourceProblem(1, "this is a folder, not a list"));
    assertThat(check("- a\n- b\n")).isNotEmpty();
    assertThat(check("sources: 3\n").getFirst().message()).startsWith("a list is expected");
    assertThat(check("sources:\n  - 3\n").getFirst().line()).isEqualTo(2);
  }

  private java.util.List<SourceProblem> check(String yaml) throws Exception {
    return SourceList.check(Files.writeString(folder.resolve("s.yml"), yaml));
  }
}
