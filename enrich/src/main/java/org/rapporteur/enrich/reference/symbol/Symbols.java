package org.rapporteur.enrich.reference.symbol;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.grammar.Numbered;
import org.rapporteur.enrich.reference.grammar.OldForm;
import org.rapporteur.enrich.reference.grammar.Segment;
import org.rapporteur.enrich.reference.grammar.Series;
import org.rapporteur.enrich.reference.grammar.Slot;
import org.rapporteur.enrich.reference.grammar.Word;

/** Makes symbols out of what the reader captured. */
final class Symbols {

  private Symbols() {}

  static Symbol of(
      CharSequence text,
      Series series,
      List<SymbolReader.Captured> path,
      List<String> suffixes,
      String canonical) {
    SymbolReader.Captured last = path.getLast();
    OldForm old = last.segment() == Slot.OLD ? OldForm.read(text, last.start()) : null;
    return new Symbol(
        canonical,
        series.body(),
        old == null ? session(path) : old.session(),
        type(path),
        old == null ? number(last) : Integer.toString(old.number()),
        suffixes,
        old == null ? null : old.part(),
        series.kind());
  }

  private static @Nullable String session(List<SymbolReader.Captured> path) {
    SymbolReader.Captured last = path.getLast();
    if (last.segment() == Slot.COUNCIL && last.value().indexOf('(') > 0) {
      return last.value().substring(last.value().indexOf('(') + 1, last.value().length() - 1);
    }
    return first(path, Segment.Role.SESSION);
  }

  private static @Nullable String type(List<SymbolReader.Captured> path) {
    return path.getLast().segment() instanceof Numbered numbered
        ? numbered.word()
        : first(path, Segment.Role.TYPE);
  }

  private static String number(SymbolReader.Captured last) {
    String value = last.value();
    return switch (last.segment()) {
      case Numbered numbered -> value.substring(numbered.word().length() + 1);
      case Slot slot when slot == Slot.COUNCIL && value.indexOf(' ') > 0 ->
          value.substring(0, value.indexOf(' '));
      case Slot slot -> value;
      case Word word -> value;
    };
  }

  private static @Nullable String first(List<SymbolReader.Captured> path, Segment.Role role) {
    for (SymbolReader.Captured captured : path) {
      if (captured.segment().role() == role) {
        return captured.value();
      }
    }
    return null;
  }
}
