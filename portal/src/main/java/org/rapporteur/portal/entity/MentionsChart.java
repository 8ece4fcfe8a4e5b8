package org.rapporteur.portal.entity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.index.entity.MentionsOverTime;
import org.rapporteur.index.entity.MentionsOverTime.Period;

/**
 * Mentions over time as bars.
 *
 * @param width of the whole, in units of the drawing
 * @param height of the highest bar
 * @param bars oldest first; periods without a document have none
 * @param first the date under the left end, as precise as the periods; empty where nothing is dated
 * @param last the date under the right end
 */
record MentionsChart(
    double width, double height, List<Bar> bars, String first, String last, long most) {

  private static final double WIDTH = 720;
  private static final double HEIGHT = 96;
  private static final double WIDEST = 28;
  private static final double LEAST_SEEN = 3;
  private static final double GAP = 0.15;

  /**
   * One period's bar.
   *
   * @param date ISO 8601, as precise as the period
   * @param from first day of the period
   * @param until its last day
   */
  record Bar(
      double x,
      double y,
      double width,
      double height,
      String date,
      String from,
      String until,
      long documents) {}

  static MentionsChart of(MentionsOverTime mentions) {
    List<Period> periods = mentions.periods();
    if (periods.isEmpty()) {
      return new MentionsChart(WIDTH, HEIGHT, List.of(), "", "", 0);
    }
    double step = Math.min(WIDEST, WIDTH / periods.size());
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i).documents() > 0) {
        bars.add(bar(mentions, periods.get(i), i * step, step));
      }
    }
    return new MentionsChart(
        step * periods.size(),
        HEIGHT,
        bars,
        PeriodDates.date(periods.getFirst(), mentions.interval()),
        PeriodDates.date(periods.getLast(), mentions.interval()),
        mentions.most());
  }

  private static Bar bar(MentionsOverTime mentions, Period period, double x, double step) {
    double height =
        Math.max(LEAST_SEEN, HEIGHT * period.documents() / Math.max(1, mentions.most()));
    return new Bar(
        x + step * GAP / 2,
        HEIGHT - height,
        step * (1 - GAP),
        height,
        PeriodDates.date(period, mentions.interval()),
        period.start(),
        PeriodDates.lastDay(period, mentions.interval()),
        period.documents());
  }
}
