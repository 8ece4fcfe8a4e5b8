package org.rapporteur.index.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a document. A text of a resolution begins with the name of the organ that
 * speaks; without one, a list counts of which each item opens as clauses do. Prose around it,
 * headings, notes and what is printed on a page's margins are left out.
 */
final class ClauseReader {

  private static final int MOST_CLAUSES = 5_000;

  /** A list without the organ's name has so many items at least ... */
  private static final int SHORTEST_LIST = 3;

  /** ... among so many paragraphs. */
  private static final int LIST_WITHIN = 6;

  /** A text is over after so many paragraphs that are no clauses. */
  private static final int MOST_BETWEEN = 12;

  private static final int MOST_BETWEEN_ITEMS = 2;
  private static final int MOST_BEFORE_REST = 2;
  private static final int SHORTEST_CLAUSE = 25;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_TITLE = 400;
  private static final int MOST_LOST_NUMBERS = 5;

  /** What may stand before a title: "75/190." or "Draft resolution II". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?:A|S|E|A/HRC)/RES/)?\\d{1,3}/\\d{1,4}(?: [A-Z]{1,2}\\b)?\\.?\\s*"
              + "|^Draft resolution [IVX]{0,6}\\s*");

  private static final Pattern CLOSE =
      Pattern.compile(
          "(?:\\d{1,4}(?:st|nd|rd|th|e|a\\.?)?|Resumed.*) (?:\\(\\w+\\) )?(?:plenary )?meeting\\b.*"
              + "|Adopted (?:by|without|at)\\b.*|\\[Adopted\\b.*|\\d{1,4}e s\u00e9ance\\b.*",
          Pattern.DOTALL);
  private static final Pattern ANNEX =
      Pattern.compile("(?:Annex|Annexe|Anexo|Appendix)\\b[ .IVX\\d:A-Z]*", Pattern.DOTALL);

  private enum State {
    OUTSIDE,
    LIST,
    PREAMBLE,
    OPERATIVE,
    ANNEX,
    CLOSED
  }

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Wording> found = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Numbering numbering = new Numbering();

  /** The words of the clause that was found last, its closing punctuation with them. */
  private final List<Word> lastWords = new ArrayList<>();

  private State state = State.OUTSIDE;
  private @Nullable Marker waiting;
  private @Nullable String title;
  private int preambular;
  private int operative;
  private int annexed;
  private int lastNumber;
  private int between;

  private ClauseReader(String text) {
    this.text = text;
    this.paragraphs = Paragraph.of(text);
  }

  /** The texts of a document with their clauses, in its order; empty where there are none. */
  static List<Draft> read(String text) {
    ClauseReader reader = new ClauseReader(text);
    for (int at = 0; at < reader.paragraphs.size() && reader.found.size() < MOST_CLAUSES; at++) {
      reader.paragraph(at);
    }
    reader.finish();
    return reader.drafts;
  }

  private void finish() {
    int from = drafts.stream().mapToInt(it -> it.clauses().size()).sum();
    if (found.size() > from) {
      drafts.add(new Draft(title, List.copyOf(found.subList(from, found.size()))));
    }
    title = null;
  }

  /** The title stands on the line before the organ's name, behind the resolution's number. */
  private @Nullable String titleBefore(int at) {
    for (int before = at - 1; before >= 0 && before >= at - MOST_BEFORE_REST; before--) {
      String words = NUMBER.matcher(Marker.bare(paragraphs.get(before).in(text))).replaceFirst("");
      if (words.length() <= LONGEST_TITLE && !words.isBlank() && Ending.of(words) == Ending.NONE) {
        return words.replaceAll("\\s+", " ").strip();
      }
    }
    return null;
  }

  /** A paragraph without its number, as the rules want to see it. */
  private record Seen(Paragraph place, Marker marker, String words, Ending ending) {

    Optional<Part> opening() {
      return Openings.part(words);
    }

    boolean isItem() {
      return opening().isPresent()
          && words.length() >= SHORTEST_CLAUSE
          && (marker.style() != Marker.Style.NONE || ending == Ending.OPEN);
    }

    boolean startsSmall() {
      return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
    }

    /** Neither a heading nor a note, which begins with its mark. */
    boolean isProse() {
      return words.length() > LONGEST_HEADING && Character.isLetter(words.charAt(0));
    }

    boolean isSub() {
      return marker.style() == Marker.Style.BRACKETED || marker.style() == Marker.Style.BULLET;
    }
  }

  private Seen seen(Paragraph place) {
    String whole = place.in(text);
    Marker marker = Marker.of(whole);
    String words = whole.substring(Math.min(marker.end(), whole.length()));
    return new Seen(place, marker, words, Ending.of(whole));
  }

  private void paragraph(int at) {
    Paragraph place = paragraphs.get(at);
    String whole = place.in(text);
    if (begins(at, whole)) {
      begin();
      title = titleBefore(at);
      int end = Formula.end(whole);
      if (end > 0) {
        preamble(seen(new Paragraph(place.start() + end, place.end())));
      }
      return;
    }
    Seen seen = withWaiting(seen(place));
    if (seen.words().isBlank() && seen.marker().style() != Marker.Style.NONE) {
      waiting = seen.marker();
    } else if (state == State.OUTSIDE && isList(at)) {
      begin();
      state = State.LIST;
      item(seen);
    } else {
      clause(seen);
    }
  }

  private boolean begins(int at, String whole) {
    return Formula.isIn(whole)
        || Formula.end(whole) > 0
        || (Formula.isInWithoutComma(whole)
            && at + 1 < paragraphs.size()
            && seen(paragraphs.get(at + 1)).opening().isPresent());
  }

  private void begin() {
    finish();
    state = State.PREAMBLE;
    preambular = 0;
    operative = 0;
    between = 0;
    waiting = null;
  }

  /** Where a number stands on a line of its own, it belongs to the next paragraph. */
  private Seen withWaiting(Seen seen) {
    Marker number = waiting;
    waiting = null;
    return number == null || seen.marker().style() != Marker.Style.NONE
        ? seen
        : new Seen(
            seen.place(),
            new Marker(number.style(), number.printed(), seen.marker().end()),
            seen.words(),
            seen.ending());
  }

  private boolean isList(int at) {
    int end = Math.min(paragraphs.size(), at + LIST_WITHIN);
    return seen(paragraphs.get(at)).isItem()
        && paragraphs.subList(at, end).stream().map(this::seen).filter(Seen::isItem).count()
            >= SHORTEST_LIST;
  }

  private void clause(Seen seen) {
    switch (state) {
      case OUTSIDE -> {}
      case LIST -> item(seen);
      case PREAMBLE -> preamble(seen);
      case OPERATIVE -> operative(seen);
      case ANNEX -> annex(seen);
      case CLOSED -> closed(seen);
    }
  }

  private void item(Seen seen) {
    Optional<Part> opening = seen.opening();
    if (seen.marker().style() == Marker.Style.BRACKETED && between == 0 && !found.isEmpty()) {
      addSub(seen);
    } else if (opening.isPresent() && seen.isItem()) {
      add(seen, opening.get());
    } else {
      passOver(seen, MOST_BETWEEN_ITEMS);
    }
  }

  private void preamble(Seen seen) {
    Optional<Part> opening = seen.opening();
    boolean numbered = seen.marker().style() == Marker.Style.NUMBER;
    if (opening.filter(Part.OPERATIVE::equals).isPresent() && (numbered || isLong(seen))) {
      state = State.OPERATIVE;
      add(seen, Part.OPERATIVE);
    } else if (numbered && opening.isEmpty() && seen.marker().printed().equals("1")) {
      state = State.OPERATIVE;
      add(seen, Part.OPERATIVE);
    } else if (isPreambular(seen, opening)) {
      add(seen, Part.PREAMBULAR);
    } else if (seen.isSub() && preambular > 0) {
      addSub(seen);
    } else {
      other(seen);
    }
  }

  private static boolean isPreambular(Seen seen, Optional<Part> opening) {
    return !seen.isSub()
        && isLong(seen)
        && !seen.startsSmall()
        && (opening.isPresent() || seen.ending() == Ending.OPEN);
  }

  private void operative(Seen seen) {
    boolean opens = seen.opening().filter(Part.OPERATIVE::equals).isPresent();
    boolean unnumbered = operative == 0 || !isNumbered();
    if (seen.marker().style() == Marker.Style.NUMBER && (opens || isNext(seen.marker()))) {
      add(seen, Part.OPERATIVE);
    } else if (seen.isSub() && operative > 0) {
      addSub(seen);
    } else if (seen.marker().style() == Marker.Style.NONE
        && unnumbered
        && opens
        && isLong(seen)
        && seen.ending() != Ending.NONE) {
      add(seen, Part.OPERATIVE);
    } else {
      other(seen);
    }
  }

  private boolean isNumbered() {
    return lastNumber > 0;
  }

  private boolean isNext(Marker marker) {
    int number = number(marker);
    return number > lastNumber && number <= lastNumber + MOST_LOST_NUMBERS;
  }

  private static int number(Marker marker) {
    String digits = marker.printed().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private void annex(Seen seen) {
    boolean note = !seen.words().isEmpty() && !Character.isLetter(seen.words().charAt(0));
    if (seen.isSub() && annexed > 0) {
      addSub(seen);
    } else if (!note
        && isLong(seen)
        && !seen.startsSmall()
        && (seen.marker().style() == Marker.Style.NUMBER || seen.ending() != Ending.NONE)) {
      add(seen, Part.ANNEX);
    } else {
      other(seen);
    }
  }

  private void closed(Seen seen) {
    if (isAnnexHeading(seen)) {
      state = State.ANNEX;
      annexed = 0;
      lastNumber = 0;
    }
  }

  private static boolean isAnnexHeading(Seen seen) {
    return seen.words().length() <= LONGEST_HEADING
        && ANNEX.matcher(Marker.bare(seen.words())).matches();
  }

  /** What is no clause: the rest of one, the end of the text, or something between. */
  private void other(Seen seen) {
    if (CLOSE.matcher(seen.words()).matches()) {
      state = State.CLOSED;
    } else if (isAnnexHeading(seen)) {
      closed(seen);
    } else {
      passOver(seen, MOST_BETWEEN);
    }
  }

  private void passOver(Seen seen, int most) {
    if (!isRest(seen) && seen.isProse() && ++between > most) {
      state = State.OUTSIDE;
    }
  }

  /** A clause goes on behind a note that was printed in its middle. */
  private boolean isRest(Seen seen) {
    if (!seen.startsSmall()
        || seen.marker().style() != Marker.Style.NONE
        || found.isEmpty()
        || between > MOST_BEFORE_REST) {
      return false;
    }
    Clause clause = found.removeLast().clause();
    lastWords.addAll(Words.in(text, seen.place().start(), seen.place().end()));
    put(clause.part(), clause.label(), clause.depth(), clause.start());
    return true;
  }

  private static boolean isLong(Seen seen) {
    return seen.words().length() >= SHORTEST_CLAUSE;
  }

  private void add(Seen seen, Part part) {
    String number =
        switch (part) {
          case PREAMBULAR -> String.valueOf(++preambular);
          case OPERATIVE -> numbered(seen.marker(), ++operative);
          case ANNEX -> numbered(seen.marker(), ++annexed);
        };
    if (part != Part.PREAMBULAR) {
      lastNumber = seen.marker().style() == Marker.Style.NUMBER ? number(seen.marker()) : 0;
    }
    numbering.paragraph(number);
    put(seen, part, 0);
  }

  private static String numbered(Marker marker, int count) {
    return marker.style() == Marker.Style.NUMBER ? marker.printed() : String.valueOf(count);
  }

  private void addSub(Seen seen) {
    put(seen, found.getLast().clause().part(), numbering.sub(seen.marker()));
  }

  private void put(Seen seen, Part part, int depth) {
    int start = seen.place().end() - seen.words().length();
    List<Word> words = Words.in(text, start, seen.place().end());
    if (words.stream().anyMatch(it -> !it.isPunctuation())) {
      lastWords.clear();
      lastWords.addAll(words);
      put(part, numbering.label(part), depth, start);
    }
  }

  private void put(Part part, String label, int depth, int start) {
    found.add(Wording.of(text, part, label, depth, start, lastWords));
    between = 0;
  }
}
