package org.rapporteur.index.clauses.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.clauses.text.Part;

/**
 * Reads the clauses of a document. A text of a resolution begins with the name of the organ that
 * speaks; without one, a list counts of which each item opens as clauses do. Prose around it,
 * headings, notes and what is printed on a page's margins are left out.
 */
public final class ClauseReader {

  private static final int MOST_CLAUSES = 5_000;

  /** A list without the organ's name has so many items at least ... */
  private static final int SHORTEST_LIST = 3;

  /** ... among so many paragraphs. */
  private static final int LIST_WITHIN = 6;

  /** A text is over after so many paragraphs that are no clauses. */
  private static final int MOST_BETWEEN = 12;

  private static final int MOST_BETWEEN_ITEMS = 2;
  private static final int MOST_BEFORE_REST = 2;
  private static final int LONGEST_TITLE = 400;
  private static final int MOST_LOST_NUMBERS = 5;

  /** What may stand before a title: "75/190." or "Draft resolution II". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?:A|S|E|A/HRC)/RES/)?\\d{1,3}/\\d{1,4}(?: [A-Z]{1,2}\\b)?\\.?\\s*"
              + "|^Draft resolution [IVX]{0,6}\\s*");

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
  private final FoundTexts found;
  private State state = State.OUTSIDE;
  private @Nullable Marker waiting;
  private int between;

  private ClauseReader(String text) {
    this.text = text;
    this.paragraphs = Paragraph.of(text);
    this.found = new FoundTexts(text);
  }

  /** The texts of a document with their clauses, in its order; empty where there are none. */
  public static List<Draft> read(String text) {
    ClauseReader reader = new ClauseReader(text);
    for (int at = 0; at < reader.paragraphs.size() && reader.found.size() < MOST_CLAUSES; at++) {
      reader.paragraph(at);
    }
    return reader.found.finish();
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

  private void paragraph(int at) {
    Paragraph place = paragraphs.get(at);
    String whole = place.in(text);
    if (begins(at, whole)) {
      begin(State.PREAMBLE, titleBefore(at));
      int end = Formula.end(whole);
      if (end > 0) {
        preamble(Seen.of(new Paragraph(place.start() + end, place.end()), text));
      }
      return;
    }
    Seen seen = withWaiting(Seen.of(place, text));
    if (seen.words().isBlank() && seen.isMarked()) {
      waiting = seen.marker();
    } else if (state == State.OUTSIDE && isList(at)) {
      begin(State.LIST, null);
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
            && Seen.of(paragraphs.get(at + 1), text).opening().isPresent());
  }

  private void begin(State first, @Nullable String title) {
    found.begin(title);
    state = first;
    between = 0;
    waiting = null;
  }

  /** Where a number stands on a line of its own, it belongs to the next paragraph. */
  private Seen withWaiting(Seen seen) {
    Marker number = waiting;
    waiting = null;
    return number == null ? seen : seen.under(number);
  }

  private boolean isList(int at) {
    int end = Math.min(paragraphs.size(), at + LIST_WITHIN);
    return Seen.of(paragraphs.get(at), text).isItem()
        && paragraphs.subList(at, end).stream()
                .filter(place -> Seen.of(place, text).isItem())
                .count()
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
    boolean opens = seen.opensOperative() && (seen.isNumbered() || seen.isLong());
    boolean first =
        seen.isNumbered() && seen.opening().isEmpty() && seen.marker().printed().equals("1");
    if (opens || first) {
      state = State.OPERATIVE;
      add(seen, Part.OPERATIVE);
    } else if (seen.isPreambular()) {
      add(seen, Part.PREAMBULAR);
    } else if (seen.isSub() && found.has(Part.PREAMBULAR)) {
      addSub(seen);
    } else {
      other(seen);
    }
  }

  private void operative(Seen seen) {
    if (seen.isNumbered() && (seen.opensOperative() || isNext(seen))) {
      add(seen, Part.OPERATIVE);
    } else if (seen.isSub() && found.has(Part.OPERATIVE)) {
      addSub(seen);
    } else if (isUnnumbered(seen)) {
      add(seen, Part.OPERATIVE);
    } else {
      other(seen);
    }
  }

  private boolean isNext(Seen seen) {
    int number = seen.number();
    return number > found.lastNumber() && number <= found.lastNumber() + MOST_LOST_NUMBERS;
  }

  private boolean isUnnumbered(Seen seen) {
    return !seen.isMarked()
        && (!found.has(Part.OPERATIVE) || found.lastNumber() == 0)
        && seen.opensOperative()
        && seen.isLong()
        && seen.ending() != Ending.NONE;
  }

  private void annex(Seen seen) {
    if (seen.isSub() && found.has(Part.ANNEX)) {
      addSub(seen);
    } else if (seen.isAnnexed()) {
      add(seen, Part.ANNEX);
    } else {
      other(seen);
    }
  }

  private void closed(Seen seen) {
    if (seen.isAnnexHeading()) {
      state = State.ANNEX;
      found.beginAnnex();
    }
  }

  /** What is no clause: the rest of one, the end of the text, or something between. */
  private void other(Seen seen) {
    if (seen.closes()) {
      state = State.CLOSED;
    } else if (seen.isAnnexHeading()) {
      closed(seen);
    } else {
      passOver(seen, MOST_BETWEEN);
    }
  }

  private void passOver(Seen seen, int most) {
    if (isRest(seen)) {
      found.goOn(seen);
      between = 0;
    } else if (seen.isProse() && ++between > most) {
      state = State.OUTSIDE;
    }
  }

  /** A clause goes on behind a note that was printed in its middle. */
  private boolean isRest(Seen seen) {
    return seen.startsSmall()
        && !seen.isMarked()
        && !found.isEmpty()
        && between <= MOST_BEFORE_REST;
  }

  private void add(Seen seen, Part part) {
    found.add(seen, part);
    between = 0;
  }

  private void addSub(Seen seen) {
    found.addSub(seen);
    between = 0;
  }
}
