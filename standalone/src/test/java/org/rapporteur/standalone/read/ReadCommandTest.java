package org.rapporteur.standalone.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedRequest;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Exchange;
import org.rapporteur.archive.Payload;
import org.rapporteur.archive.Transfer;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.document.Snapshot;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** {@code rapporteur read} as scripts see it: lines in, lines out, an exit status. */
class ReadCommandTest {

  @TempDir Path folder;

  private record Run(int status, List<JsonNode> lines) {}

  @Test
  void everyLineIsAnsweredInItsPlace() {
    String lines =
        """
        {"url": "https://a.example/1", "published": "2014-10-16", "text": "North Korea cited resolution 66/157 of the General Assembly."}
        {"url": "https://a.example/2"}
        this is not JSON
        {"url": "https://a.example/4", "html": "<html lang=en><title>T</title><article><p>The delegates met in the morning and talked about the draft for a long time.</p></article>"}
        """;
    Run run = read(lines);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(4);
    assertThat(run.lines().get(0).at("/references/0/symbol").asString()).isEqualTo("A/RES/66/157");
    assertThat(run.lines().get(0).get("publishedFrom").asString()).isEqualTo("given");
    assertThat(run.lines().get(1).at("/error/category").asString()).isEqualTo("bad-input");
    assertThat(run.lines().get(1).get("url").asString()).isEqualTo("https://a.example/2");
    assertThat(run.lines().get(2).at("/error/category").asString()).isEqualTo("bad-input");
    assertThat(run.lines().get(2).get("url").isNull()).isTrue();
    assertThat(run.lines().get(3).get("text").asString()).startsWith("The delegates met");
  }

  @Test
  void everyRecordOfACatalogueIsALine() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("records.xml"),
            """
            <collection xmlns="http://www.loc.gov/MARC21/slim">
            <record><controlfield tag="001">7</controlfield>
              <datafield tag="040"><subfield code="a">NNUN</subfield></datafield>
              <datafield tag="191"><subfield code="a">A/C.3/69/L.60</subfield></datafield>
              <datafield tag="245"><subfield code="a">Harbours :</subfield><subfield code="b">draft resolution /</subfield></datafield>
              <datafield tag="710"><subfield code="a">Fiji</subfield></datafield></record>
            <record><controlfield tag="001">8</controlfield>
              <datafield tag="191"><subfield code="a">A/C.3/69/L.61</subfield></datafield>
              <datafield tag="245"><subfield code="a">Lamps :</subfield><subfield code="b">draft resolution /</subfield></datafield></record>
            </collection>
            """);
    Run run = run("", file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.lines())
        .extracting(line -> line.get("kind").asString())
        .containsOnly("draft-resolution");
    assertThat(run.lines())
        .extracting(line -> line.get("title").asString())
        .containsExactly("Harbours: draft resolution", "Lamps: draft resolution");
    assertThat(run.lines().get(0).get("url").asString())
        .isEqualTo("https://digitallibrary.un.org/record/7");
    assertThat(run.lines().get(1).get("url").asString()).endsWith("records.xml#8");
    assertThat(run.lines().get(0).at("/references/0/symbol").asString()).isEqualTo("A/C.3/69/L.60");
    assertThat(run.lines()).extracting(line -> line.get("id").asString()).doesNotHaveDuplicates();
  }

  @Test
  void givenTextIsLeftAsItIsAndOffsetsPointIntoIt() {
    String text = "  A first line\nand, \u00e9 la carte, document A/HRC/25/63.  ";
    Run run = read(Codec.mapper().createObjectNode().put("text", text) + "\n");
    JsonNode document = run.lines().getFirst();
    assertThat(run.status()).isZero();
    assertThat(document.get("text").asString()).isEqualTo(text);
    assertThat(document.has("title")).isFalse();
    JsonNode reference = document.at("/references/0");
    assertThat(text.substring(reference.get("start").asInt(), reference.get("end").asInt()))
        .isEqualTo("A/HRC/25/63");
  }

  @Test
  void resultsKeepTheOrderOfManyInputs() {
    String lines =
        IntStream.range(0, 300)
            .mapToObj(
                i -> "{\"url\": \"https://a.example/" + i + "\", \"text\": \"Number " + i + ".\"}")
            .reduce("", (all, line) -> all + line + "\n");
    Run run = read(lines);
    assertThat(run.lines())
        .extracting(line -> line.get("url").asString())
        .containsExactlyElementsOf(
            IntStream.range(0, 300).mapToObj(i -> "https://a.example/" + i).toList());
  }

  @Test
  void aFileGetsItsFileAddressAndAMissingOneItsError() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("letter.txt"),
            "New York, 6 October 2014\n\nExcellency,\n\nI write to you.");
    Run run = run("", file.toString(), folder.resolve("missing.txt").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines().get(0).get("url").asString()).isEqualTo(file.toUri().toString());
    assertThat(run.lines().get(0).get("published").asString()).isEqualTo("2014-10-06");
    assertThat(run.lines().get(0).get("publishedFrom").asString()).isEqualTo("text");
    assertThat(run.lines().get(0).get("kind").asString()).isEqualTo("letter");
    assertThat(run.lines().get(1).at("/error/category").asString())
        .isEqualTo(Category.BAD_INPUT.json());
  }

  @Test
  void addressesOnThisMachineAreRefused() {
    Run run = run("", "http://127.0.0.1:9/page.html");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines().getFirst().at("/error/category").asString())
        .isEqualTo("refused-address");
  }

  @Test
  void whatAnArchiveHoldsKeepsItsEvidence() throws Exception {
    String page =
        "<html lang=en><title>T</title><article><p>The delegates met in the morning and talked"
            + " about the draft for a long time.</p></article>";
    Path archive = folder.resolve("archive");
    Snapshot kept;
    try (Archive writing = Archive.at(archive)) {
      kept = writing.store(answer(200, "text/html", page));
      writing.store(answer(404, "text/html", page));
      writing.store(answer(301, "text/html", page));
      writing.store(answer(200, "text/css", "p { margin: 0 }"));
    }
    Run run = run("", archive.resolve(kept.warc()).toString());
    assertThat(run.status()).isEqualTo(1);
    JsonNode document = run.lines().getFirst();
    assertThat(document.get("fetched").asString()).isEqualTo("2014-10-06T12:00:00Z");
    assertThat(Codec.mapper().treeToValue(document.get("snapshot"), Snapshot.class))
        .isEqualTo(kept);
    assertThat(run.lines().subList(1, 4))
        .extracting(line -> line.at("/error/category").asString())
        .containsExactly("http-status", "http-status", "unsupported-type");
  }

  private static Exchange answer(int status, String type, String body) {
    ArchivedResponse response =
        new ArchivedResponse(
            "https://a.example/1",
            Instant.parse("2014-10-06T12:00:00Z"),
            status,
            Map.of("Content-Type", List.of(type)),
            Payload.of(body.getBytes(StandardCharsets.UTF_8)));
    Transfer transfer =
        new Transfer(
            new ArchivedRequest("/1", Map.of("Host", List.of("a.example")), null),
            List.of("HTTP/1.1 " + status + " ", "Content-Type: " + type),
            null,
            false);
    return new Exchange(response, transfer, List.of());
  }

  private static Run read(String lines) {
    return run(lines);
  }

  private static synchronized Run run(String input, String... arguments) {
    InputStream in = System.in;
    PrintStream out = System.out;
    var printed = new ByteArrayOutputStream();
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      int status = new CommandLine(new ReadCommand()).execute(arguments);
      return new Run(
          status,
          printed
              .toString(StandardCharsets.UTF_8)
              .lines()
              .map(line -> Codec.mapper().readTree(line))
              .toList());
    } finally {
      System.setIn(in);
      System.setOut(out);
    }
  }
}
