package org.rapporteur.bench.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.Development;
import org.rapporteur.contract.Document;
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

  /** A row as it was parsed out of the table by others. */
  private record Row(int year, String page, @Nullable String date, @Nullable String outcome) {}

  /** One outcome in a row. */
  private record Outcome(String stage, String symbol, String date, String vote) {}

  private static final Pattern OUTCOME =
      Pattern.compile("(S/[A-Za-z0-9./]+(?: ?\\(\\d{4}\\))?)((?:(?!S/[A-Z0-9]|Draft).){0,120})");
  private static final Pattern FIGURES = Pattern.compile("(\\d+)-(\\d+)-(\\d+)");

  private MeetingTables() {}

  public static void main(String[] arguments) throws IOException, UnreadableException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "");
    Path parsed = folder.resolve("sc_meetings.jsonl");
    if (!Files.exists(parsed)) {
      System.out.println("skipped: no parsed rows at " + parsed);
      return;
    }
    Map<String, List<Development>> read = new HashMap<>();
    DocumentReader reader = new DocumentReader(new LanguageDetector());
    int rows = 0;
    int all = 0;
    int right = 0;
    int stages = 0;
    for (String line : Files.readAllLines(parsed)) {
      Row row = Codec.mapper().readValue(line, new TypeReference<Row>() {});
      rows++;
      List<Outcome> outcomes = outcomes(row);
      if (outcomes.isEmpty()) {
        continue;
      }
      if (!read.containsKey(row.page())) {
        read.put(row.page(), developments(reader, folder.resolve(row.page())));
      }
      List<Development> developments = read.get(row.page());
      all++;
      boolean every =
          outcomes.stream().allMatch(o -> developments.stream().anyMatch(d -> fits(o, d)));
      right += every ? 1 : 0;
      stages +=
          outcomes.stream().allMatch(o -> developments.stream().anyMatch(d -> fitsStage(o, d)))
              ? 1
              : 0;
      if (!every && arguments.length > 1) {
        System.out.println(row + " " + outcomes);
      }
    }
    int found = read.values().stream().mapToInt(List::size).sum();
    System.out.printf(
        Locale.ROOT,
        "%d rows, %d with an outcome; stage, date and vote right in %d (%.2f %%), stage and date in"
            + " %d; %d developments read%n",
        rows,
        all,
        right,
        100.0 * right / Math.max(1, all),
        stages,
        found);
  }

  private static List<Development> developments(DocumentReader reader, Path page)
      throws IOException, UnreadableException {
    Payload content = Payload.of(Files.readAllBytes(page));
    String url = "https://research.example/" + page.getFileName();
    Document document = reader.read(ReadRequest.given(content, "text/html", url, "bench", null));
    return Reading.of(document).developments();
  }

  private static List<Outcome> outcomes(Row row) {
    List<Outcome> outcomes = new ArrayList<>();
    Matcher matcher = OUTCOME.matcher(row.outcome() == null ? "" : row.outcome());
    while (matcher.find()) {
      String symbol = matcher.group(1).replaceAll("(\\S)\\(", "$1 (");
      String behind = matcher.group(2).toLowerCase(Locale.ROOT);
      String stage = stage(symbol, behind);
      if (!stage.isEmpty() && !date(row).isEmpty()) {
        Matcher figures = FIGURES.matcher(behind);
        outcomes.add(new Outcome(stage, symbol, date(row), figures.find() ? figures.group() : ""));
      }
    }
    return outcomes;
  }

  private static String stage(String symbol, String behind) {
    if (behind.contains("vetoed")) {
      return "VETOED";
    } else if (behind.contains("not adopted")) {
      return "REJECTED";
    } else if (symbol.startsWith("S/RES/")) {
      return "ADOPTED";
    }
    return symbol.startsWith("S/PRST/") || behind.contains("(prst)") ? "STATEMENT" : "";
  }

  private static String date(Row row) {
    Matcher written = Pattern.compile("(\\d{1,2})\\D.*?([A-Z][a-z]{2})").matcher(row.date() + "");
    List<String> months =
        List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    return written.find()
        ? String.format(
            Locale.ROOT,
            "%d-%02d-%02d",
            row.year(),
            months.indexOf(written.group(2)) + 1,
            Integer.parseInt(written.group(1)))
        : "";
  }

  private static boolean fitsStage(Outcome outcome, Development development) {
    String symbol = development.object() == null ? null : development.object().reference();
    return development.stage().name().equals(outcome.stage())
        && development.date().equals(outcome.date())
        && symbol != null
        && symbol.replace(" ", "").equals(outcome.symbol().replace(" ", ""));
  }

  private static boolean fits(Outcome outcome, Development development) {
    return fitsStage(outcome, development)
        && (outcome.vote().isEmpty()
            || outcome.vote().equals(Expected.written(development.vote())));
  }
}
