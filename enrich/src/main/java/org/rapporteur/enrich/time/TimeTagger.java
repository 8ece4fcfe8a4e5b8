package org.rapporteur.enrich.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.Reference;
import org.rapporteur.contract.TimeExpression;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.Token;

/** Finds time expressions and their values. Thread-safe; one instance serves all. */
public final class TimeTagger {

  private static final String VAGUE = "_REF";
  private static final int ISO_DAY = "2014-10-15".length();

  /** "Sept." is shortened, "March." and "May." are not. */
  private static final int LONGEST_SHORT_MONTH = 4;

  private static final Set<String> WHOLE = Set.of("may", "june", "july");

  private final Lexicon lexicon = new Lexicon();
  private final PatternMatcher matcher = new PatternMatcher();

  /**
   * The time expressions of a document, in order, none overlapping another or a reference. Those
   * that cannot be given a value (a weekday where the day of publication is unknown) are left out.
   */
  public List<TimeExpression> tag(Document document, List<Reference> references) {
    return new Run(Prose.of(document.text()), references, document.publishedDay()).expressions();
  }

  /** One document's reading; bears the story's last day from each expression to the next. */
  private final class Run {

    private final Prose prose;
    private final boolean[] taken;
    private final @Nullable LocalDate published;
    private final List<TimeExpression> found = new ArrayList<>();
    private final TableYears tables;
    private @Nullable LocalDate story;

    Run(Prose prose, List<Reference> references, @Nullable LocalDate published) {
      this.prose = prose;
      this.published = published;
      this.tables = TableYears.in(prose.text());
      this.taken = new boolean[prose.tokens().size() + 1];
      for (Reference reference : references) {
        for (int i = prose.tokenAt(reference.start()); isWithin(i, reference); i++) {
          taken[i] = true;
        }
      }
    }

    private boolean isWithin(int token, Reference reference) {
      return token < prose.tokens().size() && prose.tokens().get(token).start() < reference.end();
    }

    List<TimeExpression> expressions() {
      List<List<Tag>> tags = lexicon.tags(prose.tokens());
      int i = 0;
      for (Sentence sentence : prose.sentences()) {
        i = Math.max(i, sentence.firstToken());
        i = readSentence(tags, i, sentence.endToken());
      }
      return found;
    }

    private int readSentence(List<List<Tag>> tags, int from, int end) {
      int i = from;
      while (i < end) {
        TimeMatch match = taken[i] ? null : matcher.longestAt(prose.tokens(), tags, i, end);
        i = match != null && !overlaps(match) && keep(match) ? match.to() : i + 1;
      }
      return i;
    }

    private boolean overlaps(TimeMatch match) {
      for (int i = match.from(); i < match.to(); i++) {
        if (taken[i]) {
          return true;
        }
      }
      return false;
    }

    private boolean keep(TimeMatch match) {
      int last = isStop(match) ? match.to() - 1 : match.to();
      Tense tense = Tense.at(prose, match.from(), match.to());
      int start = prose.tokens().get(match.from()).start();
      String value =
          match
              .pattern()
              .reading()
              .value(match, new Moment(published, story, tense, tables.year(start)));
      if (value == null) {
        return false;
      }
      int end = prose.tokens().get(last - 1).end();
      String words = prose.text().substring(start, end);
      if (value.endsWith(VAGUE)) {
        return true;
      }
      found.add(new TimeExpression(value, words, start, end, match.pattern().rule()));
      remember(value);
      return true;
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

    private void remember(String value) {
      try {
        story = value.length() < ISO_DAY ? story : LocalDate.parse(value.substring(0, ISO_DAY));
      } catch (DateTimeException e) {
        // a value of another precision leaves the story where it was
      }
    }
  }
}
