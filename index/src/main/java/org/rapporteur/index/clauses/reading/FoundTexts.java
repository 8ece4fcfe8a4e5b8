package org.rapporteur.index.clauses.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.clauses.text.Clause;
import org.rapporteur.index.clauses.text.Part;
import org.rapporteur.index.clauses.text.Word;
import org.rapporteur.index.clauses.text.Wording;
import org.rapporteur.index.clauses.text.Words;

/** The texts of a document while their clauses are found, one behind the other. */
final class FoundTexts {

  private final String text;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Wording> found = new ArrayList<>();
  private final Numbering numbering = new Numbering();

  /** The words of the clause that was found last, its closing punctuation with them. */
  private final List<Word> lastWords = new ArrayList<>();

  private @Nullable String title;
  private int inAll;
  private int preambular;
  private int operative;
  private int annexed;
  private int lastNumber;

  FoundTexts(String text) {
    this.text = text;
  }

  /** The next clauses belong to a text of their own. */
  void begin(@Nullable String itsTitle) {
    finish();
    title = itsTitle;
    preambular = 0;
    operative = 0;
  }

  /** The next clauses are those of an annex. */
  void beginAnnex() {
    annexed = 0;
    lastNumber = 0;
  }

  List<Draft> finish() {
    if (!found.isEmpty()) {
      drafts.add(new Draft(title, List.copyOf(found)));
      found.clear();
    }
    title = null;
    return drafts;
  }

  /** Clauses of all texts so far. */
  int size() {
    return inAll;
  }

  /** Whether the text that was begun last has no clause yet. */
  boolean isEmpty() {
    return found.isEmpty();
  }

  boolean has(Part part) {
    return switch (part) {
      case PREAMBULAR -> preambular > 0;
      case OPERATIVE -> operative > 0;
      case ANNEX -> annexed > 0;
    };
  }

  /** The number of the last paragraph, 0 where it had none. */
  int lastNumber() {
    return lastNumber;
  }

  void add(Seen seen, Part part) {
    String number =
        switch (part) {
          case PREAMBULAR -> String.valueOf(++preambular);
          case OPERATIVE -> number(seen, ++operative);
          case ANNEX -> number(seen, ++annexed);
        };
    if (part != Part.PREAMBULAR) {
      lastNumber = seen.isNumbered() ? seen.number() : 0;
    }
    numbering.paragraph(number);
    put(seen, part, 0);
  }

  private static String number(Seen seen, int count) {
    return seen.isNumbered() ? seen.marker().printed() : String.valueOf(count);
  }

  void addSub(Seen seen) {
    put(seen, lastPart(), numbering.sub(seen.marker()));
  }

  /** The part of the clause that was found last. */
  private Part lastPart() {
    return found.getLast().clause().part();
  }

  /** The clause that was found last goes on in this paragraph. */
  void goOn(Seen seen) {
    Clause clause = found.removeLast().clause();
    lastWords.addAll(Words.in(text, seen.place().start(), seen.place().end()));
    found.add(
        Wording.of(text, clause.part(), clause.label(), clause.depth(), clause.start(), lastWords));
  }

  private void put(Seen seen, Part part, int depth) {
    int start = seen.place().end() - seen.words().length();
    List<Word> words = Words.in(text, start, seen.place().end());
    if (words.stream().anyMatch(it -> !it.isPunctuation())) {
      lastWords.clear();
      lastWords.addAll(words);
      found.add(Wording.of(text, part, numbering.label(part), depth, start, lastWords));
      inAll++;
    }
  }
}
