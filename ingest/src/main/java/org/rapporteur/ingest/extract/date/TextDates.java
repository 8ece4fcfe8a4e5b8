package org.rapporteur.ingest.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.extract.word.Texts;

/**
 * The date that a text gives itself. It stands on a short line of its head, with at most a place
 * before it (letters), or on a line that says what it is (newspapers, press releases).
 */
public final class TextDates {

  /** Lines with words that a date is looked for in. */
  private static final int HEAD_LINES = 25;

  private static final int LONGEST_LINE = 90;

  /** "United Nations Headquarters, New York, " is as long as a place gets. */
  private static final int LONGEST_PLACE = 45;

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_REST = 30;

  private TextDates() {}

  public static Optional<WrittenDate> find(String text) {
    for (String line : head(text)) {
      WrittenDate date = WrittenDate.first(line);
      if (date != null && presents(line, date)) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static List<String> head(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length() && lines.size() < HEAD_LINES) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end - at <= LONGEST_LINE * 2) {
        String line = Texts.line(text.substring(at, end)).replace("**", "");
        if (!line.isEmpty()) {
          lines.add(line);
        }
      } else {
        lines.add("");
      }
      at = end + 1;
    }
    return lines;
  }

  private static boolean presents(String line, WrittenDate date) {
    String before = line.substring(0, date.start()).strip();
    String after = line.substring(date.end()).strip();
    if (line.length() > LONGEST_LINE || Labels.isUpdate(line)) {
      return false;
    }
    boolean labelled = Labels.isPublication(before) && before.length() <= LONGEST_LABEL;
    boolean placed = before.isEmpty() || isPlace(before);
    return (labelled && after.length() <= LONGEST_REST) || (placed && after.length() <= 3);
  }

  /** "New York," "Genève, le" "(Seoul," but no sentence: no verb fits before a comma and a date. */
  private static boolean isPlace(String before) {
    boolean short_ = before.length() <= LONGEST_PLACE && before.split(" ").length <= 6;
    boolean ends = before.endsWith(",") || before.endsWith(", le") || before.endsWith(", den");
    return short_ && ends && Character.isUpperCase(firstLetter(before));
  }

  private static char firstLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }
}
