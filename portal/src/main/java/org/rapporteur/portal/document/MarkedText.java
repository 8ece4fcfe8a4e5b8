package org.rapporteur.portal.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.EnrichedDocument;

/**
 * A text cut where marks begin and end, so that overlapping ones can all be shown.
 *
 * @param paragraphs in order, with all characters of the text but the blank lines between them
 */
record MarkedText(List<List<Run>> paragraphs) {

  /**
   * A stretch over which nothing changes.
   *
   * @param marks that cover it, the most telling first
   * @param opens whether a mark begins here; it is where a keyboard stops
   * @param sentence the anchor of the development's sentence that it is in
   * @param anchor the anchor that begins here
   * @param at whether the address asked for it
   */
  record Run(
      String text,
      List<Mark> marks,
      boolean opens,
      @Nullable String sentence,
      @Nullable String anchor,
      boolean at) {

    public boolean isMarked() {
      return !marks.isEmpty();
    }

    /** Class of the colour. */
    public String tone() {
      return marks.getFirst().kind().name().toLowerCase(Locale.ROOT);
    }
  }

  static MarkedText of(EnrichedDocument document, @Nullable Stretch at) {
    return new Cutting(document, at).cut();
  }

  /** The work of cutting one document. */
  private static final class Cutting {

    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    private final String text;
    private final List<Mark> marks;
    private final List<Stretch> sentences;
    private final @Nullable Stretch at;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final Set<String> anchors = new HashSet<>();
    private final List<Mark> open = new ArrayList<>();
    private int nextMark;

    Cutting(EnrichedDocument document, @Nullable Stretch at) {
      this.text = document.document().text();
      this.marks = marks(document);
      this.sentences = sentences(document.developments());
      this.at = at;
      marks.forEach(mark -> cutAt(mark.start(), mark.end()));
      sentences.forEach(sentence -> cutAt(sentence.start(), sentence.end()));
      if (at != null) {
        cutAt(at.start(), at.end());
      }
    }

    MarkedText cut() {
      List<List<Run>> paragraphs = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int found = text.indexOf(BETWEEN_PARAGRAPHS, start);
        int end = found < 0 ? text.length() : found;
        if (end > start) {
          paragraphs.add(runs(start, end));
        }
        start = end + BETWEEN_PARAGRAPHS.length();
      }
      return new MarkedText(paragraphs);
    }

    private List<Run> runs(int start, int end) {
      List<Run> runs = new ArrayList<>();
      int from = start;
      for (int cut : cuts.subSet(start, false, end, false)) {
        runs.add(run(from, cut));
        from = cut;
      }
      runs.add(run(from, end));
      return runs;
    }

    private Run run(int start, int end) {
      advanceTo(start);
      List<Mark> covering =
          open.stream()
              .sorted(Comparator.comparing(Mark::kind).thenComparingInt(m -> m.end() - m.start()))
              .toList();
      Stretch sentence = sentenceAt(start);
      return new Run(
          text.substring(start, end),
          covering,
          covering.stream().anyMatch(mark -> mark.start() == start),
          sentence == null ? null : sentence.anchor(),
          anchor(start, sentence),
          at != null && at.covers(start));
    }

    private void advanceTo(int position) {
      while (nextMark < marks.size() && marks.get(nextMark).start() <= position) {
        open.add(marks.get(nextMark++));
      }
      open.removeIf(mark -> !mark.covers(position));
    }

    private @Nullable Stretch sentenceAt(int position) {
      if (at != null && at.covers(position)) {
        return at;
      }
      return sentences.stream().filter(s -> s.covers(position)).findFirst().orElse(null);
    }

    private @Nullable String anchor(int position, @Nullable Stretch sentence) {
      return sentence != null && sentence.start() <= position && anchors.add(sentence.anchor())
          ? sentence.anchor()
          : null;
    }

    private void cutAt(int start, int end) {
      cuts.add(start);
      cuts.add(end);
    }

    private static List<Mark> marks(EnrichedDocument document) {
      List<Mark> marks = new ArrayList<>();
      document.references().forEach(reference -> marks.add(Mark.of(reference)));
      document.times().forEach(time -> marks.add(Mark.of(time)));
      document.entities().forEach(entity -> marks.add(Mark.of(entity)));
      document
          .drafts()
          .forEach(draft -> draft.spans().forEach(span -> marks.add(Mark.of(draft, span))));
      marks.sort(Comparator.comparingInt(Mark::start));
      return marks;
    }

    private static List<Stretch> sentences(List<Development> developments) {
      return developments.stream()
          .map(development -> new Stretch(development.start(), development.end()))
          .distinct()
          .sorted(Comparator.comparingInt(Stretch::start))
          .toList();
    }
  }
}
