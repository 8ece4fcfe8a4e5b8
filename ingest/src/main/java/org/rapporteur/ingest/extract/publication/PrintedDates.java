package org.rapporteur.ingest.extract.publication;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.ingest.extract.date.DateVote;
import org.rapporteur.ingest.extract.date.Dated;
import org.rapporteur.ingest.extract.date.Labels;
import org.rapporteur.ingest.extract.date.WrittenDate;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.person.Byline;
import org.rapporteur.ingest.extract.text.Surroundings;

/**
 * Dates that a reader sees on a short line near the title, or near the beginning or end of the
 * text. What else stands on the line, and whether others of its make tell other days, decides how
 * much one is worth.
 */
final class PrintedDates {

  private static final int LONGEST_LINE = 90;
  private static final int LONGEST_LABEL = 30;

  private static final double LABELLED = 0.9;
  private static final double ALONE = 0.8;
  private static final double AMONG_WORDS = 0.6;
  private static final double IN_SENTENCE = 0.4;

  /** When a picture was taken supports what else tells, and does not tell by itself. */
  private static final double IN_CAPTION = 0.15;

  /** A date with a lesser share of its line stands among words. */
  private static final double ALONE_SHARE = 0.3;

  private static final double LINKED = 0.8;
  private static final double LINKED_LOSS = 0.15;
  private static final double EDGE_LOSS = 0.2;
  private static final double SERIES_LOSS = 0.25;

  /** So many other days in elements of the same make are a series. */
  private static final int SERIES = 2;

  private record Printed(Dated dated, double worth) {

    Printed less(double loss) {
      return new Printed(dated, worth - loss);
    }

    boolean isBetter(Printed other) {
      return worth > other.worth || (worth == other.worth && dated.refines(other.dated));
    }
  }

  private final Survey survey;
  private final Surroundings surroundings;
  private final Elsewhere elsewhere;
  private final boolean monthFirst;

  PrintedDates(Survey survey, Surroundings surroundings, Elsewhere elsewhere, boolean monthFirst) {
    this.elsewhere = elsewhere;
    this.survey = survey;
    this.surroundings = surroundings;
    this.monthFirst = monthFirst;
  }

  /** Adds the best of them, or nothing. */
  void addTo(DateVote vote) {
    Printed head = best(surroundings.headLines());
    Printed edge = best(surroundings.edgeLines());
    Printed best = better(head, edge == null ? null : edge.less(EDGE_LOSS));
    if (best != null) {
      vote.add(best.dated, best.worth);
    }
  }

  private @Nullable Printed best(List<Block> lines) {
    Printed best = null;
    String label = "";
    for (Block block : lines) {
      boolean line = block.letters() <= LONGEST_LINE;
      String text = line ? survey.text(block) : "";
      WrittenDate date = Labels.first(text, monthFirst);
      boolean own = date != null && !elsewhere.includes(block.element());
      if (date != null && own && !Labels.isOfOther(text) && !Labels.isOfOther(label)) {
        best = read(block, text, date, best);
      }
      label = date == null && text.length() <= LONGEST_LABEL ? text : "";
    }
    return best;
  }

  private static @Nullable Printed better(@Nullable Printed one, @Nullable Printed other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isBetter(one) ? other : one;
  }

  /** The date on the line if it is worth more than the best so far; else the latter. */
  private @Nullable Printed read(
      Block block, String text, WrittenDate date, @Nullable Printed best) {
    Printed printed =
        new Printed(new Dated(date.iso(), DateEvidence.TEXT), worth(block, text, date));
    if (date.isPartOfSpan(text) || (best != null && !printed.isBetter(best))) {
      return best;
    }
    return better(best, isInSeries(block.element(), date) ? printed.less(SERIES_LOSS) : printed);
  }

  private double worth(Block block, String text, WrittenDate date) {
    if (Labels.isPublication(text)) {
      return LABELLED;
    }
    Element element = survey.element(block.element());
    if (element.nameIs("figcaption")) {
      return IN_CAPTION;
    }
    if (block.prose() > 0 || element.nameIs("blockquote")) {
      return IN_SENTENCE;
    }
    double share = (double) (date.end() - date.start()) / text.length();
    boolean alone = date.start() == 0 || share >= ALONE_SHARE || Byline.isByline(text);
    return (alone ? ALONE : AMONG_WORDS) - (block.linkDensity() > LINKED ? LINKED_LOSS : 0);
  }

  /** Whether other days stand in elements of the same make, as in lists of teasers and posts. */
  private boolean isInSeries(int element, WrittenDate date) {
    int others = 0;
    for (Block block : survey.blocks()) {
      if (block.letters() <= LONGEST_LINE && isAlike(block.element(), element)) {
        WrittenDate found = WrittenDate.first(survey.text(block), 0, monthFirst);
        others += found != null && !found.day().equals(date.day()) ? 1 : 0;
        if (others == SERIES) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAlike(int one, int other) {
    return one != other
        && isNamedAlike(one, other)
        && isNamedAlike(survey.parent(one), survey.parent(other));
  }

  private boolean isNamedAlike(int one, int other) {
    if (one < 0 || other < 0) {
      return one == other;
    }
    Element first = survey.element(one);
    Element second = survey.element(other);
    return first.nameIs(second.normalName()) && first.className().equals(second.className());
  }
}
