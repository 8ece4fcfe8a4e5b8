package org.rapporteur.enrich.reference.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Boundaries;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.symbol.AgencyForms;
import org.rapporteur.enrich.reference.symbol.FileNames;
import org.rapporteur.enrich.reference.symbol.Ranges;
import org.rapporteur.enrich.reference.symbol.Reading;
import org.rapporteur.enrich.reference.symbol.Slips;
import org.rapporteur.enrich.reference.symbol.Symbol;
import org.rapporteur.enrich.reference.symbol.SymbolReader;
import org.rapporteur.enrich.reference.symbol.Volume;

/**
 * Finds in one pass everything that citations are made of. Every symbol and every cited number has
 * a slash or a bracket, so the pass looks at those, and at the first letters of the few words that
 * announce a number; whatever else a text consists of costs one table look-up a character.
 */
public final class Scanner {

  private static final byte[] TRIGGERS = new byte[Character.MAX_VALUE + 1];

  static {
    for (char c : "/_%(（rRdDUSLWEрР决決결".toCharArray()) {
      TRIGGERS[c] = 1;
    }
  }

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private int done;

  private Scanner(String text) {
    this.text = text;
  }

  /** All marks of a text, by their start, without overlaps save of double symbols. */
  public static List<Mark> scan(String text) {
    Scanner scanner = new Scanner(text);
    scanner.scan();
    return scanner.marks;
  }

  private void scan() {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (TRIGGERS[c] != 0 && i >= done) {
        visit(c, i);
      }
    }
  }

  private void visit(char c, int at) {
    switch (c) {
      case '/' -> slash(at);
      case '_', '%' -> fileName(at);
      case '(', '\uff08' -> bracket(at);
      default -> word(c, at);
    }
  }

  private void slash(int at) {
    if (at == 0) {
      return;
    }
    char before = text.charAt(at - 1);
    if (Glyphs.isAsciiLetter(before)) {
      symbol(at);
      agencyForm(at);
    } else if (Glyphs.isDigit(before)) {
      Mark number = NumberReader.aroundSlash(text, at, done);
      add(number);
      if (number == null) {
        numberedRoot(at);
        agencyForm(at);
      }
    } else if (before == ')') {
      bracketedRoot(at);
    } else if (before == 'А' || before == 'Е') {
      readFrom(at - 1);
    } else if (before == ' ' && at > 1) {
      apart(at);
    }
  }

  /** "A / C.3", "66 / 157". */
  private void apart(int slash) {
    if (Glyphs.isUpper(text.charAt(slash - 2))) {
      symbol(slash - 1);
    } else if (Glyphs.isDigit(text.charAt(slash - 2)) && Glyphs.at(text, slash + 1, ' ')) {
      add(NumberReader.aroundSlash(text, slash, done));
    }
  }

  private void bracket(int at) {
    if (at > 0) {
      Mark.Numeric number = NumberReader.aroundBracket(text, at, done);
      add(number);
      if (number != null && BareNumberReader.isListed(text, number)) {
        bareNumbers(number.end());
      }
    }
  }

  private void fileName(int sign) {
    if (sign > 0 && Glyphs.isUpper(text.charAt(sign - 1))) {
      Reading named = FileNames.aroundSign(text, sign, done);
      if (named != null) {
        add(new Mark.Printed(named.symbol(), named.start(), named.end(), "file-name"));
      }
    }
  }

  private void word(char c, int at) {
    if (Glyphs.wordAt(text, at - 1)) {
      return;
    }
    switch (c) {
      case 'L' -> add(DraftNumber.at(text, at));
      case 'W', 'E' -> addForm(AgencyForms.read(text, at));
      default -> cue(Cues.at(text, at));
    }
  }

  private void cue(Mark.@Nullable Cue cue) {
    if (cue != null) {
      add(cue);
      bareNumbers(cue.end());
    }
  }

  /** "1/CP.21", "36 C/Resolution 16". */
  private void agencyForm(int slash) {
    if (slash >= done) {
      addForm(AgencyForms.aroundSlash(text, slash, done));
    }
  }

  private void addForm(@Nullable Reading form) {
    if (form != null) {
      add(new Mark.Printed(form.symbol(), form.start(), form.end(), "agency-form"));
    }
  }

  private void add(@Nullable Mark mark) {
    if (mark != null) {
      marks.add(mark);
      done = mark.end();
    }
  }

  /** "resolutions 1718, 1874 and 2094": numbers that only the word before them makes citations. */
  private void bareNumbers(int from) {
    int at = from;
    while (true) {
      Mark.Numeric number = BareNumberReader.bareAfter(text, at);
      if (number == null || (at > from && BareNumberReader.isOfOther(text, number))) {
        return;
      }
      add(number);
      at = Dates.skipYear(text, number.end());
    }
  }

  private void symbol(int slash) {
    readFrom(rootStart(slash));
  }

  private void readFrom(int start) {
    boolean glued = Boundaries.isGlued(text, start);
    if (start < done || (!glued && !Boundaries.mayStart(text, start))) {
      return;
    }
    Reading reading = Slips.read(text, start);
    if (reading != null && (!glued || reading.symbol().isDistinct())) {
      addSymbol(reading);
    }
  }

  /** "GC.18/INF/4": a series whose first segment has a number. */
  private void numberedRoot(int slash) {
    int digits = slash;
    while (digits > done && slash - digits < 3 && Glyphs.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    if (Glyphs.at(text, digits - 1, '.') && digits - 1 > done) {
      readFrom(rootStart(digits - 1));
    }
  }

  /** "GC(63)/RES/12". */
  private void bracketedRoot(int slash) {
    int opened = slash - 2;
    while (opened > done && slash - opened < 9 && Glyphs.isWord(text.charAt(opened))) {
      opened--;
    }
    if (opened > done && text.charAt(opened) == '(' && Glyphs.isUpper(text.charAt(opened - 1))) {
      readFrom(rootStart(opened));
    }
  }

  private int rootStart(int slash) {
    int start = slash;
    while (start > done && slash - start < 8 && isRoot(text.charAt(start - 1))) {
      start--;
    }
    return Boundaries.afterGlue(text, start, slash);
  }

  private static boolean isRoot(char c) {
    return Glyphs.isAsciiLetter(c) || c == '-';
  }

  private void addSymbol(Reading first) {
    Reading last = Ranges.last(text, first.end(), first.symbol());
    if (last == null) {
      addSingle(first);
      return;
    }
    String rule = first.mended() ? "mended-symbol" : "symbol";
    add(new Mark.Printed(first.symbol(), first.start(), first.end(), rule));
    addRange(first.symbol(), last);
    furtherSuffixes(last.symbol(), last.end());
  }

  private void addRange(Symbol first, Reading last) {
    for (Symbol inner : Ranges.between(first.canonical(), last.symbol().canonical())) {
      add(new Mark.Printed(inner, last.start(), last.end(), "range"));
    }
    add(new Mark.Printed(last.symbol(), last.start(), last.end(), "range"));
  }

  private void addSingle(Reading first) {
    int joined = Boundaries.joinEnd(text, first.end());
    Reading second = joined < 0 ? null : SymbolReader.read(text, joined);
    int end = second == null ? first.end() : second.end();
    add(
        new Mark.Printed(
            Volume.after(text, end, first.symbol()),
            first.start(),
            end,
            second != null ? "double-symbol" : first.mended() ? "mended-symbol" : "symbol"));
    if (second != null) {
      add(new Mark.Printed(second.symbol(), first.start(), end, "double-symbol"));
    }
    furtherSuffixes(second == null ? first.symbol() : second.symbol(), end);
  }

  /** "A/75/6 and Corr.1", "S/PV.5916 + Corr.1": a further document of the same number. */
  private void furtherSuffixes(Symbol symbol, int at) {
    Symbol last = symbol;
    int end = at;
    while (true) {
      Mark.Printed further = SuffixList.next(text, end, last);
      if (further == null) {
        return;
      }
      add(further);
      Reading range = Ranges.last(text, further.end(), further.symbol());
      if (range != null) {
        addRange(further.symbol(), range);
      }
      last = range == null ? further.symbol() : range.symbol();
      end = range == null ? further.end() : range.end();
    }
  }
}
