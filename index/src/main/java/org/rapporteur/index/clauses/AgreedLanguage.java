package org.rapporteur.index.clauses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.clauses.alignment.AlignedClause;
import org.rapporteur.index.clauses.alignment.AlignedClause.Kind;
import org.rapporteur.index.clauses.alignment.Comparison;
import org.rapporteur.index.clauses.alignment.MarkedClause;
import org.rapporteur.index.clauses.text.Clause;

/**
 * The clauses of a text with what they were in the earlier texts of its series: language that
 * states have agreed on before.
 *
 * @param texts of the series up to this one, oldest first
 * @param clauses of the last of them
 */
public record AgreedLanguage(List<Source> texts, List<Traced> clauses) {

  /** How many texts back a clause is looked for where the one before lacks it. */
  private static final int FARTHEST = 3;

  /** A text of the series. */
  public record Source(
      String document,
      @Nullable String title,
      @Nullable String symbol,
      @Nullable String published) {}

  /**
   * A clause and its earlier wordings.
   *
   * @param since year of the earliest text that has it, of its adoption where it was adopted;
   *     absent where that is undated
   * @param sinceUnchanged year of the earliest text that has it in these words
   * @param wordings of the texts that have it, newest first, its own among them
   */
  public record Traced(
      Clause clause,
      @Nullable String since,
      @Nullable String sinceUnchanged,
      List<Formulation> wordings) {}

  /**
   * What a clause was in one text of the series.
   *
   * @param kind what became of it since the text that comes next in this list; absent for the
   *     oldest
   * @param clause with the words marked that the next in this list lacks
   */
  public record Formulation(
      String document,
      @Nullable String symbol,
      @Nullable String published,
      @Nullable Kind kind,
      MarkedClause clause) {}

  /** A text with the document's text that its clauses stand in. */
  public record Member(ResolutionText text, String words) {}

  /**
   * Traces each clause of the last text.
   *
   * @param series oldest first; one text at least
   */
  public static AgreedLanguage of(List<Member> series) {
    return new Tracing(series).trace();
  }

  /** The work on one series. */
  private static final class Tracing {

    private final List<Member> series;

    /** For each text, by the label and place of a clause, what it was before. */
    private final List<Map<Clause, Step>> steps = new ArrayList<>();

    private record Step(int text, MarkedClause now, Clause before, Kind kind, boolean reworded) {}

    Tracing(List<Member> series) {
      this.series = series;
    }

    AgreedLanguage trace() {
      for (int text = 0; text < series.size(); text++) {
        steps.add(step(text));
      }
      List<Source> sources = series.stream().map(it -> source(it.text())).toList();
      List<Traced> traced = series.getLast().text().clauses().stream().map(this::traced).toList();
      return new AgreedLanguage(sources, traced);
    }

    private Map<Clause, Step> step(int text) {
      Map<Clause, Step> found = new HashMap<>();
      for (int earlier = text - 1; earlier >= 0 && earlier >= text - FARTHEST; earlier--) {
        Comparison comparison =
            Clauses.compare(series.get(earlier).words(), series.get(text).words());
        for (AlignedClause aligned : comparison.clauses()) {
          add(found, aligned, earlier);
        }
        if (found.size() == series.get(text).text().clauses().size()) {
          break;
        }
      }
      return found;
    }

    private static void add(Map<Clause, Step> found, AlignedClause aligned, int earlier) {
      if (!aligned.before().isEmpty()) {
        for (MarkedClause now : aligned.after()) {
          Clause before = aligned.before().getFirst().clause();
          found.putIfAbsent(
              now.clause(), new Step(earlier, now, before, aligned.kind(), aligned.isReworded()));
        }
      }
    }

    private Traced traced(Clause clause) {
      List<Formulation> wordings = new ArrayList<>();
      int text = series.size() - 1;
      int unchanged = text;
      boolean same = true;
      Clause at = clause;
      Step step = steps.get(text).get(at);
      while (step != null) {
        wordings.add(wording(text, step.kind(), step.now()));
        same = same && !step.reworded();
        text = step.text();
        at = step.before();
        unchanged = same ? text : unchanged;
        step = steps.get(text).get(at);
      }
      wordings.add(
          wording(
              text, null, new MarkedClause(at, List.of(new MarkedClause.Run(at.text(), false)))));
      return new Traced(
          clause, year(text), year(unchanged), Collections.unmodifiableList(wordings));
    }

    private @Nullable String year(int text) {
      return series.get(text).text().year();
    }

    private Formulation wording(int text, @Nullable Kind kind, MarkedClause clause) {
      ResolutionText of = series.get(text).text();
      return new Formulation(of.document(), of.symbol(), of.published(), kind, clause);
    }

    private static Source source(ResolutionText text) {
      return new Source(text.document(), text.title(), text.symbol(), text.published());
    }
  }
}
