package org.rapporteur.enrich.reference.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.enrich.reference.body.Authors;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.body.Context;
import org.rapporteur.enrich.reference.glyph.Gaps;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.scan.Mark;
import org.rapporteur.enrich.reference.symbol.PrintedKind;
import org.rapporteur.enrich.reference.symbol.Ranges;
import org.rapporteur.enrich.reference.symbol.Symbol;

/**
 * Turns the marks of a text into references: a printed symbol speaks for itself, a number needs the
 * words around it.
 */
public final class ProseCitations {

  private static final int REACH = 500;
  private static final int LIST_GAP = 90;
  private static final int LETTERS = 2;
  private static final int SHORT_NUMBER = 4;
  private static final int LONGEST_NAME = 16;
  private static final int LIST_GAP_OF_NUMBERS = 8;
  private static final int LONGEST_LIST = 40;

  private final String text;
  private final List<Mark> marks;
  private final Context context;
  private final List<Reference> references = new ArrayList<>();
  private Mark.@Nullable Cue cue;
  private int cueFrom;
  private @Nullable Head head;
  private int chainEnd;
  private int lastEnd;
  private @Nullable DraftSeries series;

  public ProseCitations(String text, List<Mark> marks, Context context) {
    this.text = text;
    this.marks = marks;
    this.context = context;
  }

  public List<Reference> references() {
    for (int i = 0; i < marks.size(); i++) {
      switch (marks.get(i)) {
        case Mark.Printed printed -> {
          add(printed);
          announceList(printed, printed.symbol().canonical(), i);
        }
        case Mark.Draft draft -> cite(draft);
        case Mark.Cue cue -> announce(cue);
        case Mark.Numeric number -> cite(number, i);
      }
    }
    return references;
  }

  private void cite(Mark.Draft draft) {
    if (series == null) {
      series = new DraftSeries(text, marks);
    }
    List<String> symbols = series.symbols(draft);
    String span = text.substring(draft.start(), draft.end());
    ReferenceKind kind = ReferenceKind.DRAFT_RESOLUTION;
    if (symbols.size() == 1) {
      String rule = "own-series";
      Reference reference =
          Reference.to(symbols.getFirst(), null, kind, span, draft.start(), draft.end(), rule);
      fillRange(reference);
      references.add(reference);
    } else if (!symbols.isEmpty()) {
      String rule = "ambiguous-draft";
      references.add(
          Reference.ambiguous(symbols, null, kind, span, draft.start(), draft.end(), rule));
    }
  }

  private void add(Mark.Printed printed) {
    Symbol symbol = printed.symbol();
    if (isOtherThing(symbol, printed.start())) {
      return;
    }
    references.add(
        Reference.to(
            symbol.canonical(),
            part(printed),
            PrintedKind.of(symbol, text, printed.start()),
            text.substring(printed.start(), printed.end()),
            printed.start(),
            printed.end(),
            printed.rule()));
    lastEnd = printed.end();
  }

  /** "S/390" is a computer where nothing is said of the United Nations. */
  private boolean isOtherThing(Symbol symbol, int start) {
    String canonical = symbol.canonical();
    int slash = canonical.indexOf('/');
    return slash <= LETTERS
        && canonical.length() - slash <= SHORT_NUMBER
        && Glyphs.digitAt(canonical, slash + 1)
        && isQualified(start)
        && !context.isAboutUnitedNations();
  }

  /** "an IBM S/390", "the SC/400": behind a name or an article. */
  private boolean isQualified(int start) {
    int word = start - 1;
    while (word > 0 && start - word < LONGEST_NAME && Glyphs.wordAt(text, word - 1)) {
      word--;
    }
    return Glyphs.at(text, start - 1, ' ')
        && (Glyphs.isUpper(text.charAt(word)) || Glyphs.matches(text, word, "the "))
        && !Glyphs.matches(text, word, "Document ")
        && !Glyphs.matches(text, word, "Documents ");
  }

  /** "A/RES/66/157, 67/166 and 68/100", "GA 66/157, 67/166": what follows is the same body's. */
  private void announceList(Mark first, String symbol, int index) {
    boolean listed =
        next(index) - first.end() <= LIST_GAP_OF_NUMBERS
            && index + 1 < marks.size()
            && marks.get(index + 1) instanceof Mark.Numeric
            && Gaps.isList(text, first.end(), next(index), false);
    Body body = listed ? Authors.bySymbol(symbol) : null;
    if (body != null) {
      announce(new Mark.Cue(false, body, first.start(), first.end()));
    }
  }

  private @Nullable String part(Mark.Printed printed) {
    String letter = printed.symbol().part();
    boolean bracketed =
        Glyphs.at(text, printed.start() - 1, '(') && Glyphs.at(text, printed.end(), ')');
    return letter == null ? Passage.after(text, printed.end() + (bracketed ? 1 : 0)) : letter;
  }

  private void announce(Mark.Cue announced) {
    cue = announced;
    cueFrom = lastEnd;
    head = null;
    chainEnd = announced.end();
    lastEnd = announced.end();
  }

  /** What the words before the last cue say; read only where a number follows. */
  private @Nullable Head head() {
    if (head == null && cue != null) {
      head = Head.before(text, cue, cueFrom);
    }
    return head;
  }

  private void cite(Mark.Numeric number, int index) {
    Symbol statement = Statements.announced(text, number);
    if (statement != null) {
      add(new Mark.Printed(statement, number.start(), number.end(), "presidential-statement"));
      return;
    }
    Head announced = isConnected(number.start()) ? head() : null;
    Citation citation = new Citation(text, context, number, announced, chainEnd, next(index));
    Reference reference = citation.resolve(chainTail(index));
    if (reference != null) {
      fillRange(reference);
      references.add(reference);
      lastEnd = number.end();
      chainEnd = announced == null ? chainEnd : number.end();
      if (announced == null && reference.symbol() != null) {
        announceList(number, reference.symbol(), index);
      }
    }
  }

  /** "resolutions 75/190 to 75/193": the ones between are cited where the last one is. */
  private void fillRange(Reference last) {
    if (references.isEmpty()) {
      return;
    }
    Reference first = references.getLast();
    boolean range = Ranges.connector(text, first.end()) == last.start();
    if (range && first.symbol() != null && last.symbol() != null) {
      for (Symbol inner : Ranges.between(first.symbol(), last.symbol())) {
        references.add(
            Reference.to(
                inner.canonical(),
                null,
                last.kind(),
                last.text(),
                last.start(),
                last.end(),
                "range"));
      }
    }
  }

  private boolean isConnected(int start) {
    return cue != null && start - chainEnd <= REACH && !hasBlankLine(chainEnd, start);
  }

  private boolean hasBlankLine(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      breaks = c == '\n' ? breaks + 1 : Glyphs.isSpace(c) ? breaks : 0;
      if (breaks == 2 && i - from > LIST_GAP) {
        return true;
      }
    }
    return false;
  }

  private int next(int index) {
    return index + 1 < marks.size() ? marks.get(index + 1).start() : text.length();
  }

  /** The end of the last number of the list that the number at {@code index} is in. */
  private int chainTail(int index) {
    int last = index;
    while (last + 1 < marks.size()
        && last - index < LONGEST_LIST
        && marks.get(last + 1) instanceof Mark.Numeric next
        && isListGap(marks.get(last).end(), next.start())) {
      last++;
    }
    return marks.get(last).end();
  }

  private boolean isListGap(int from, int to) {
    return to - from <= LIST_GAP_OF_NUMBERS;
  }
}
