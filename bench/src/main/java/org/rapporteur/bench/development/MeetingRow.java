package org.rapporteur.bench.development;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Development;

/**
 * A Security Council meeting as its row was parsed out of the table by others.
 *
 * @param date a day without its year: "14 Oct"
 * @param outcome what was decided, with symbols and votes: "S/RES/2180 (2014) 15-0-0"
 */
record MeetingRow(int year, String page, @Nullable String date, @Nullable String outcome) {

  private static final Pattern OUTCOME =
      Pattern.compile("(S/[A-Za-z0-9./]+(?: ?\\(\\d{4}\\))?)((?:(?!S/[A-Z0-9]|Draft).){0,120})");
  private static final Pattern FIGURES = Pattern.compile("(\\d+)-(\\d+)-(\\d+)");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\D.*?([A-Z][a-z]{2})");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** One text that was decided on; the vote is {@code 15-0-0}, or empty. */
  record Outcome(String stage, String symbol, String date, String vote) {

    /** Whether stage, day and text are a development's. */
    boolean isStagedBy(Development development) {
      String reference = development.object() == null ? null : development.object().reference();
      return development.stage().name().equals(stage)
          && development.date().equals(date)
          && reference != null
          && reference.replace(" ", "").equals(symbol.replace(" ", ""));
    }

    /** Whether the vote is, too. */
    boolean isToldBy(Development development) {
      return isStagedBy(development)
          && (vote.isEmpty() || vote.equals(Expected.written(development.vote())));
    }
  }

  /** The outcomes that have a stage of ours; none where the row has no day. */
  List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    String day = day();
    Matcher matcher = OUTCOME.matcher(outcome == null || day.isEmpty() ? "" : outcome);
    while (matcher.find()) {
      String symbol = matcher.group(1).replaceAll("(\\S)\\(", "$1 (");
      String behind = matcher.group(2).toLowerCase(Locale.ROOT);
      String stage = stage(symbol, behind);
      Matcher figures = FIGURES.matcher(behind);
      if (!stage.isEmpty()) {
        outcomes.add(new Outcome(stage, symbol, day, figures.find() ? figures.group() : ""));
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

  /** The day in ISO form, or nothing. */
  private String day() {
    Matcher written = DAY.matcher(date == null ? "" : date);
    if (!written.find()) {
      return "";
    }
    int month = MONTHS.indexOf(written.group(2)) + 1;
    return String.format(
        Locale.ROOT, "%d-%02d-%02d", year, month, Integer.parseInt(written.group(1)));
  }
}
