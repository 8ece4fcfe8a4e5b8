package org.rapporteur.enrich.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.enrich.reference.body.Context;
import org.rapporteur.enrich.reference.citation.ProseCitations;
import org.rapporteur.enrich.reference.glyph.WideLetters;
import org.rapporteur.enrich.reference.scan.Mark;
import org.rapporteur.enrich.reference.scan.Scanner;

/**
 * Finds the documents that a text names by symbol or number. Stateless and thread-safe; time is
 * linear in the length of the text.
 */
public final class ReferenceTagger {

  /**
   * The references of a document by their start, without overlaps save that a double symbol is two
   * references on one span. A number that may be several bodies' has candidates and no symbol.
   */
  public List<Reference> tag(Document document) {
    LocalDate day = document.publishedDay();
    return tag(
        document.text(),
        document.title(),
        document.canonicalUrl(),
        day == null ? 0 : day.getYear());
  }

  /** As {@link #tag(Document)}, for a text of which nothing else is known. */
  public List<Reference> tag(String text) {
    return tag(text, null, null, 0);
  }

  private static List<Reference> tag(
      String text, @Nullable String title, @Nullable String url, int year) {
    String narrow = WideLetters.narrowed(text);
    if (narrow != null) {
      return tag(narrow, title, url, year).stream().map(found -> asPrinted(found, text)).toList();
    }
    List<Mark> marks = Scanner.scan(text);
    if (marks.isEmpty()) {
      return List.of();
    }
    Context context =
        new Context(
            text, title, url, year, isCiting(marks), marks.stream().anyMatch(Mark::isDistinct));
    return new ProseCitations(text, marks, context).references();
  }

  private static boolean isCiting(List<Mark> marks) {
    return marks.stream()
        .anyMatch(mark -> mark instanceof Mark.Cue || mark instanceof Mark.Printed);
  }

  private static Reference asPrinted(Reference found, String text) {
    return new Reference(
        found.symbol(),
        found.candidates(),
        found.part(),
        found.kind(),
        found.link(),
        text.substring(found.start(), found.end()),
        found.start(),
        found.end(),
        found.rule());
  }
}
