package org.rapporteur.standalone.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.source.Catalogue;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;
import picocli.CommandLine;

/** {@code rapporteur sources} as an operator sees it: what is printed, and the exit status. */
class SourcesCommandTest {

  private static final String OPML =
      """
      <?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
      <outline text="Missions"><outline type="rss" text="Une mission, à Genève"
        xmlUrl="https://mission.example.org/rss?a=1&amp;b=2" htmlUrl="https://mission.example.org/"/>
      <outline text="No feed"/></outline>
      <outline type="rss" title="The Daily" xmlUrl="https://daily.example.com/atom.xml"/>
      </body></opml>
      """;

  @TempDir Path folder;

  private record Run(int status, String out, String errors) {}

  @Test
  void whatAFeedReaderExportsIsAListInOrderAndComesBack() throws Exception {
    Path opml = Files.writeString(folder.resolve("feeds.opml"), OPML);

    Run imported = run("import", opml.toString());
    Path list = Files.writeString(folder.resolve("sources.yml"), imported.out());
    Run checked = run("check", list.toString());
    Run exported = run("export", list.toString());
    Path again = Files.writeString(folder.resolve("again.opml"), exported.out());

    assertThat(imported.status()).isZero();
    assertThat(checked.out()).contains("is in order");
    assertThat(exported.out())
        .contains(
            "https://mission.example.org/rss?a=1&amp;b=2", "https://daily.example.com/atom.xml")
        .contains("Une mission, à Genève")
        .doesNotContain("No feed");
    assertThat(run("import", again.toString()).out()).isEqualTo(imported.out());
  }

  @Test
  void whatHasNoFeedIsNamedWhereItIsLeftOut() throws Exception {
    Path list =
        Files.writeString(
            folder.resolve("sources.yml"),
            "sources:\n  - {id: daily, home: 'https://daily.example.com/'}\n");

    Run exported = run("export", list.toString());

    assertThat(exported.status()).isZero();
    assertThat(exported.errors()).contains("daily has no feed, and is left out");
    assertThat(exported.out()).doesNotContain("daily.example.com");
  }

  @Test
  void mistakesAreNamedByFileAndLine() throws Exception {
    Path list =
        Files.writeString(folder.resolve("sources.yml"), "sources:\n  - id: a\n    hom: x\n");

    Run checked = run("check", list.toString());

    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.out()).contains(list + ":3: a source has no 'hom'; did you mean 'home'?");
    assertThat(run("export", list.toString()).status()).isEqualTo(1);
    assertThat(run("import", list.toString()).errors()).contains("this is no OPML");
    assertThat(run("import", folder.resolve("none.opml").toString()).errors())
        .contains("there is no such file");
  }

  @Test
  void whatImportLeavesOutIsToldApartFromTheList() throws Exception {
    Path opml = Files.writeString(folder.resolve("feeds.opml"), OPML);

    assertThat(run("import", opml.toString()).errors())
        .isEqualTo(opml + ":4: 'No feed' names no feed; left out\n");
  }

  @Test
  void theCatalogueIsAListInOrder() throws Exception {
    Path list = Files.writeString(folder.resolve("mine.yml"), run("catalogue").out());

    assertThat(run("check", list.toString()).out()).contains("is in order");
    assertThat(SourceList.parse(list).all())
        .hasSameSizeAs(Catalogue.load().all())
        .allMatch(Source::untried);
  }

  @Test
  void partsOfTheCatalogueAreChosenByWordsHeadingAndKind() throws Exception {
    String korean = run("catalogue", "KOREA", "--kind", "news", "--section", "press").out();
    Path list = Files.writeString(folder.resolve("korea.yml"), korean);

    assertThat(SourceList.parse(list).all())
        .isNotEmpty()
        .hasSizeLessThan(Catalogue.load().all().size())
        .allMatch(source -> source.kind() == DocumentKind.NEWS);
    assertThat(korean).contains("  # Press of the region").doesNotContain("# Think tanks");
    assertThat(run("catalogue", "atlantis").status()).isEqualTo(1);
    assertThat(run("catalogue", "atlantis").out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "catalogue", "import", "export"})
  void eachCommandExplainsItself(String command) {
    Run help = run(command, "--help");

    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("Usage: sources " + command);
  }

  private static Run run(String... arguments) {
    PrintStream out = System.out;
    PrintStream errors = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errorBytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errorBytes, true, StandardCharsets.UTF_8));
    try {
      int status = new CommandLine(new SourcesCommand()).execute(arguments);
      return new Run(
          status,
          outBytes.toString(StandardCharsets.UTF_8),
          errorBytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(errors);
    }
  }
}
