package org.rapporteur.bench.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.enrich.Enricher;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.language.LanguageDetector;
import tools.jackson.core.type.TypeReference;

/**
 * Prints for how many outcomes of Security Council meetings stage, date and vote are read out of
 * the pages' own tables, as a user reads them. Argument: the folder of sc-meetings; {@code -v}
 * lists what was missed.
 */
public final class MeetingTables {

  private static final Enricher ENRICHER = Enricher.load();

  private final Path folder;
  private final boolean listing;
  private final DocumentReader reader = new DocumentReader(new LanguageDetector());
  private final Map<String, List<Development>> read = new HashMap<>();
  private int rows;
  private int withOutcome;
  private int right;
  private int stages;

  private MeetingTables(Path folder, boolean listing) {
    this.folder = folder;
    this.listing = listing;
  }

  public static void main(String[] arguments) throws IOException, UnreadableException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "");
    Path parsed = folder.resolve("sc_meetings.jsonl");
    if (!Files.exists(parsed)) {
      System.out.println("skipped: no parsed rows at " + parsed);
      return;
    }
    MeetingTables tables = new MeetingTables(folder, arguments.length > 1);
    for (String line : Files.readAllLines(parsed)) {
      tables.judge(Codec.mapper().readValue(line, new TypeReference<MeetingRow>() {}));
    }
    tables.print();
  }

  private void judge(MeetingRow row) throws IOException, UnreadableException {
    rows++;
    List<MeetingRow.Outcome> outcomes = row.outcomes();
    if (outcomes.isEmpty()) {
      return;
    }
    if (!read.containsKey(row.page())) {
      read.put(row.page(), developments(row.page()));
    }
    List<Development> developments = read.get(row.page());
    boolean every = outcomes.stream().allMatch(o -> developments.stream().anyMatch(o::isToldBy));
    boolean staged = outcomes.stream().allMatch(o -> developments.stream().anyMatch(o::isStagedBy));
    withOutcome++;
    right += every ? 1 : 0;
    stages += staged ? 1 : 0;
    if (!every && listing) {
      System.out.println(row + " " + outcomes);
    }
  }

  private List<Development> developments(String page) throws IOException, UnreadableException {
    Payload content = Payload.of(Files.readAllBytes(folder.resolve(page)));
    String url = "https://research.example/" + page;
    return ENRICHER
        .enrich(reader.read(ReadRequest.given(content, "text/html", url, "bench", null)))
        .developments();
  }

  private void print() {
    int found = read.values().stream().mapToInt(List::size).sum();
    System.out.printf(
        Locale.ROOT,
        "%d rows, %d with an outcome; stage, date and vote right in %d (%.2f %%), stage and date in"
            + " %d; %d developments read%n",
        rows,
        withOutcome,
        right,
        100.0 * right / Math.max(1, withOutcome),
        stages,
        found);
  }
}
