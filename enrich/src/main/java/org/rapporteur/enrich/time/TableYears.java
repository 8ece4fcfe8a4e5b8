package org.rapporteur.enrich.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.enrich.text.TextTable;

/** The years that tables name in their headings, which their rows leave out. */
record TableYears(List<Span> spans) {

  /** A table's place in the text, and its year. */
  record Span(int start, int end, int year) {}

  /** "Meetings in 2015", "Resolutions of 1992", or the year alone. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:^|\\b(?:in|of|for|during|:|-) {0,3})((?:19|20)\\d\\d)$", Pattern.MULTILINE);

  TableYears {
    spans = List.copyOf(spans);
  }

  static TableYears in(String text) {
    List<Span> spans = new ArrayList<>();
    for (TextTable table : TextTable.in(text)) {
      Matcher years = YEAR.matcher(table.heading());
      int year = 0;
      while (years.find()) {
        year = Integer.parseInt(years.group(1));
      }
      if (year > 0) {
        spans.add(new Span(table.rows().getFirst().start(), table.rows().getLast().end(), year));
      }
    }
    return new TableYears(spans);
  }

  /** The year of the table at a position, 0 where there is none. */
  int year(int position) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).start() <= position ? spans.get(low).year() : 0;
  }
}
