package org.rapporteur.enrich.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeedsTest {

  private static final Path SEEDS = findSeeds();

  private static Path findSeeds() {
    Path root = Path.of("").toAbsolutePath();
    return Stream.of(root.resolve("../../shared/seeds"), root.resolve("../shared/seeds"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(root.resolve("../shared/seeds"));
  }

  static List<JsonNode> expectations() throws IOException {
    Path file = SEEDS.resolve("expected.jsonl");
    JsonMapper mapper = new JsonMapper();
    return Files.exists(file)
        ? Files.readAllLines(file).stream().map(mapper::readTree).toList()
        : List.of(mapper.createObjectNode());
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void findsAllReferencesOfTheSeedsAndNoOther(JsonNode expected) throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "skipped: no seeds at " + SEEDS);
    String text = Files.readString(SEEDS.resolve(expected.get("file").asString()));
    Set<String> wanted = new TreeSet<>();
    expected.get("references").forEach(symbol -> wanted.add(symbol.asString()));
    Set<String> found = new TreeSet<>();
    new ReferenceTagger().tag(text).forEach(reference -> found.add(reference.symbol()));
    assertThat(found).isEqualTo(wanted);
  }
}
