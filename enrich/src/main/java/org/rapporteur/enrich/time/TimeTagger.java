package org.rapporteur.enrich.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.TokenSpans;

/** Finds time expressions and their values. Thread-safe; one instance serves all. */
public final class TimeTagger {

  private static final String VAGUE = "_REF";
  private static final int ISO_DAY = "2014-10-15".length();

  /** "Sept." is shortened, "March." and "May." are not. */
  private static final int LONGEST_SHORT_MONTH = 4;

  /** "17 June and 2 July 2021" */
  private static final Set<String> JOINS = Set.of("and", "or", ",", "&");

  private static final long OF_DATES = WordClass.DAY.bit() | WordClass.MONTH.bit();
  private static final int LISTED_REACH = 4;
  private static final int BESIDE = 8;

  private static final Set<String> GAPS = Set.of(",", "on", ", on", "");

  private static final Set<String> WHOLE = Set.of("may", "june", "july");

  private final Lexicon lexicon = new Lexicon();
  private final PatternMatcher matcher = new PatternMatcher();

  /**
   * The time expressions of a document, in order, none overlapping another or a reference. Those
   * that cannot be given a value (a weekday where the day of publication is unknown) are left out.
   */
  public List<TimeExpression> tag(Document document, Prose prose, List<Reference> references) {
    return new Run(prose, references, document.publishedDay()).expressions();
  }

  /** One document's reading; bears the story's last day from each expression to the next. */
  private final class Run {

    private final Prose prose;
    private final @Nullable LocalDate published;
    private final List<TimeExpression> found = new ArrayList<>();
    private final TokenSpans<Reference> references;
    private final TableYears tables;
    private final List<Tags> tags;
    private @Nullable LocalDate story;
    private @Nullable YearMonth month;

    Run(Prose prose, List<Reference> references, @Nullable LocalDate published) {
      this.prose = prose;
      this.published = published;
      this.tables = TableYears.in(prose.text());
      this.tags = lexicon.tags(prose.tokens());
      this.references = new TokenSpans<>(prose, references, Reference::start, Reference::end);
    }

    List<TimeExpression> expressions() {
      int i = 0;
      for (Sentence sentence : prose.sentences()) {
        i = Math.max(i, sentence.firstToken());
        i = readSentence(i, sentence.endToken());
      }
      return found;
    }

    private int readSentence(int from, int end) {
      int i = PatternMatcher.next(tags, from, end);
      while (i < end) {
        TimeMatch match = isTaken(i) ? null : matcher.longestAt(prose.tokens(), tags, i, end);
        int further = match != null && !overlaps(match) && keep(match) ? match.to() : i + 1;
        i = PatternMatcher.next(tags, further, end);
      }
      return i;
    }

    private boolean isTaken(int token) {
      return references.at(token) != null;
    }

    private boolean overlaps(TimeMatch match) {
      for (int i = match.from(); i < match.to(); i++) {
        if (isTaken(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean keep(TimeMatch match) {
      int last = isStop(match) ? match.to() - 1 : match.to();
      int start = prose.tokens().get(match.from()).start();
      Moment moment =
          new Moment(
              published,
              story,
              () -> Tense.at(prose, match.from(), match.to()),
              month,
              year(match, start));
      String value =
          match.pattern().reading() == Reading.SESSION && isOfRightsCouncil(match)
              ? Sessions.ofRightsCouncil(match)
              : match.pattern().reading().value(match, moment);
      if (value == null) {
        return false;
      }
      int end = prose.tokens().get(last - 1).end();
      String words = prose.text().substring(start, end);
      if (value.endsWith(VAGUE)) {
        return true;
      }
      dayOfClock(value, start);
      found.add(new TimeExpression(value, words, start, end, match.pattern().rule()));
      remember(value);
      return true;
    }

    /** Whether the Human Rights Council is named beside a session. */
    private boolean isOfRightsCouncil(TimeMatch match) {
      int first = Math.max(1, match.from() - BESIDE);
      for (int i = first; i < Math.min(tags.size(), match.to() + BESIDE); i++) {
        if (prose.tokens().get(i).is("council") && prose.tokens().get(i - 1).is("rights")) {
          return true;
        }
      }
      return false;
    }

    /**
     * The year that an expression leaves out: its table's, or that of the date it is listed with.
     */
    private int year(TimeMatch match, int start) {
      int year = tables.year(start);
      int next = match.to();
      if (year > 0 || next >= tags.size() || !JOINS.contains(prose.tokens().get(next).lower())) {
        return year;
      }
      for (int i = next + 1; i < Math.min(tags.size(), next + LISTED_REACH); i++) {
        Tag named = tags.get(i).first(WordClass.YEAR.bit());
        if (named != null || !tags.get(i).any(OF_DATES)) {
          return named == null ? 0 : named.value();
        }
      }
      return 0;
    }

    /** Whether a full stop that ends the sentence, and shortens no month, was taken in. */
    private boolean isStop(TimeMatch match) {
      int last = match.to() - 1;
      return match.to() - match.from() > 1
          && prose.tokens().get(last).is(".")
          && !isShortened(prose.tokens().get(last - 1));
    }

    private static boolean isShortened(Token month) {
      return month.text().length() <= LONGEST_SHORT_MONTH && !WHOLE.contains(month.lower());
    }

    /** "at 16:15, 1 June": a clock's day may stand behind it. */
    private void dayOfClock(String value, int start) {
      if (found.isEmpty() || value.length() != ISO_DAY) {
        return;
      }
      TimeExpression clock = found.getLast();
      boolean joined =
          clock.rule().equals("clock")
              && clock.value().length() > ISO_DAY
              && GAPS.contains(prose.text().substring(clock.end(), start).strip());
      if (joined) {
        String moved = value + clock.value().substring(ISO_DAY);
        found.set(
            found.size() - 1,
            new TimeExpression(moved, clock.text(), clock.start(), clock.end(), clock.rule()));
      }
    }

    private void remember(String value) {
      YearMonth named = IsoValue.month(value);
      month = named == null ? month : named;
      LocalDate day = IsoValue.day(value);
      story = day == null ? story : day;
    }
  }
}
