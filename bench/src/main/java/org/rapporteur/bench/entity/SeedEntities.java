package org.rapporteur.bench.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.enrich.entity.EntityTagger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many of the entities and treaties that a careful reader finds in the seeds the tagger finds,
 * which it misses, and what it finds besides. Argument: the folder of the seeds.
 */
final class SeedEntities {

  private SeedEntities() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/seeds");
    if (!Files.exists(folder.resolve("expected.jsonl"))) {
      System.out.println("skipped: there are no seeds at " + folder);
      return;
    }
    EntityTagger tagger = EntityTagger.load();
    int expected = 0;
    int missed = 0;
    for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
      JsonNode seed = JsonMapper.shared().readTree(line);
      Set<String> missing = report(tagger, folder, seed);
      expected += names(seed).size();
      missed += missing.size();
    }
    System.out.printf(
        "%d of %d found, %.1f %%%n",
        expected - missed, expected, 100.0 * (expected - missed) / expected);
  }

  private static Set<String> report(EntityTagger tagger, Path folder, JsonNode seed)
      throws IOException {
    String file = seed.get("file").asString();
    String text = Files.readString(folder.resolve(file));
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (EntityMention mention : tagger.tag(Texts.document(file, text), List.of())) {
      found
          .computeIfAbsent(mention.name(), name -> new ArrayList<>())
          .add(mention.text().replaceAll("\\s+", " ") + " (" + mention.rule() + ")");
    }
    Set<String> missing = new LinkedHashSet<>(names(seed));
    missing.removeAll(found.keySet());
    System.out.println(file + "\n  missed: " + missing);
    found.forEach((name, texts) ->
        System.out.println(
            (names(seed).contains(name) ? "  = " : "  + ")
                + name
                + "  <- "
                + texts.size()
                + " "
                + new LinkedHashSet<>(texts)));
    return missing;
  }

  private static Set<String> names(JsonNode seed) {
    Set<String> names = new LinkedHashSet<>();
    seed.get("entities").forEach(name -> names.add(name.asString()));
    seed.get("treaties").forEach(name -> names.add(name.asString()));
    return names;
  }
}
