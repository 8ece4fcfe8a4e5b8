package org.rapporteur.ingest.extract.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.ingest.extract.date.Dated;
import org.rapporteur.ingest.extract.date.Labels;
import org.rapporteur.ingest.extract.date.ScriptDates;
import org.rapporteur.ingest.extract.date.WrittenDate;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.text.Surroundings;

/**
 * Dates that stand far from the title. They count where nothing else tells: the dateline of a
 * paragraph, a sentence that says when the page was published, data for the page's own programs,
 * and a date that is the only one on the page's short lines.
 */
final class RemoteDates {

  private static final int LONGEST_HEAD = 200;
  private static final int LONGEST_SENTENCE = 500;
  private static final int LONGEST_LINE = 90;

  /** What stands before the date in a dateline is no longer. */
  private static final int LONGEST_PLACE = 25;

  /** What stands before a date that ends with a stop: "VIENNA, 3 March 2015. /AGENCY/". */
  private static final Pattern PLACE = Pattern.compile("[\\p{L} '’-]{2,30}[,.] ?");

  private static final String PARTING = ")]-–—:|·•";

  private final Survey survey;
  private final Surroundings surroundings;
  private final Elsewhere elsewhere;
  private final boolean monthFirst;

  RemoteDates(Survey survey, Surroundings surroundings, Elsewhere elsewhere, boolean monthFirst) {
    this.elsewhere = elsewhere;
    this.survey = survey;
    this.surroundings = surroundings;
    this.monthFirst = monthFirst;
  }

  @Nullable Dated find() {
    WrittenDate date = leading();
    date = date == null ? told() : date;
    if (date == null) {
      WrittenDate data = ScriptDates.first(survey.scripts.stream().map(Element::data).toList());
      if (data != null) {
        return new Dated(data.iso(), DateEvidence.META);
      }
      date = sole();
    }
    return date == null ? null : new Dated(date.iso(), DateEvidence.TEXT);
  }

  /** A date with which a paragraph near the title begins: "Vienna (3 March 2015). ...". */
  private @Nullable WrittenDate leading() {
    for (Block block : surroundings.lines()) {
      String text = block.prose() > 0 ? survey.text(block) : "";
      String head = text.substring(0, Math.min(LONGEST_HEAD, text.length()));
      WrittenDate date = WrittenDate.first(head, 0, monthFirst);
      if (date != null && leads(head, date) && !elsewhere.includes(block.element())) {
        return date;
      }
    }
    return null;
  }

  private static boolean leads(String head, WrittenDate date) {
    String rest = head.substring(date.end()).stripLeading();
    boolean parted = !rest.isEmpty() && PARTING.indexOf(rest.charAt(0)) >= 0;
    boolean placed =
        rest.startsWith(".") && PLACE.matcher(head.substring(0, date.start())).matches();
    return date.start() == 0 || (date.start() <= LONGEST_PLACE && (parted || placed));
  }

  /** "This entry was posted on Tuesday, March 3rd, 2015 at 7:45 and is filed under ...". */
  private @Nullable WrittenDate told() {
    for (Block block : survey.blocks()) {
      boolean sentence = block.letters() <= LONGEST_SENTENCE;
      WrittenDate date = sentence ? Labels.published(survey.text(block), monthFirst) : null;
      if (date != null && !elsewhere.includes(block.element())) {
        return date;
      }
    }
    return null;
  }

  /** The date on a short line, if none of the short lines tells another day. */
  private @Nullable WrittenDate sole() {
    WrittenDate sole = null;
    for (WrittenDate date : onLines()) {
      if (sole != null && !date.day().equals(sole.day())) {
        return null;
      }
      sole = date;
    }
    return sole;
  }

  private boolean isForeign(int element) {
    return surroundings.isForeign(element) || elsewhere.includes(element);
  }

  /** Furniture's dates are those of teasers, of events and of the site itself. */
  private List<WrittenDate> onLines() {
    List<WrittenDate> dates = new ArrayList<>();
    for (Block block : survey.blocks()) {
      String text = block.letters() <= LONGEST_LINE ? survey.text(block) : "";
      if (WrittenDate.hasDigit(text) && !isForeign(block.element()) && !Labels.isOfOther(text)) {
        WrittenDate.all(text, monthFirst).stream()
            .filter(date -> !date.isPartOfSpan(text))
            .forEach(dates::add);
      }
    }
    return dates;
  }
}
