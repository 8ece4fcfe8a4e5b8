package org.rapporteur.ingest.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.ingest.extract.ExtractedPage;

/**
 * A record of the United Nations library's catalogue, whichever form it came in.
 *
 * @param symbols of the document, the first its own
 * @param title with its remainder: "Rights of the child : draft resolution"
 * @param responsible who the title page says it is by
 * @param sponsors member states and bodies that are entered as authors
 * @param notes whole sentences: additional sponsors, what became of it
 * @param agenda items with their titles
 * @param related symbols of the report, the resolution, the draft that belong to it
 * @param vote a sentence, or several
 * @param published ISO date
 * @param address of the record in the catalogue
 */
record CatalogueRecord(
    List<String> symbols,
    String title,
    @Nullable String responsible,
    List<String> sponsors,
    List<String> notes,
    List<String> agenda,
    List<String> related,
    List<String> vote,
    @Nullable String published,
    @Nullable String language,
    @Nullable String address) {

  /** What cataloguers put before the next part of a statement (ISBD). */
  private static final Pattern BEFORE_NEXT = Pattern.compile("\\s*[/:;=,]+\\s*$");

  private static final Pattern BETWEEN = Pattern.compile("\\s+([:;])\\s+");
  private static final String PUBLISHER = "United Nations";

  CatalogueRecord {
    symbols = List.copyOf(symbols);
    sponsors = List.copyOf(sponsors);
    notes = List.copyOf(notes);
    agenda = List.copyOf(agenda);
    related = List.copyOf(related);
    vote = List.copyOf(vote);
  }

  /** Without the punctuation that belongs to what followed. */
  static String statement(String text) {
    String whole = BETWEEN.matcher(AkomaText.clean(text)).replaceAll("$1 ");
    return BEFORE_NEXT.matcher(whole).replaceAll("");
  }

  String symbol() {
    return symbols.isEmpty() ? "" : symbols.getFirst();
  }

  ExtractedPage page() {
    return new ExtractedPage(
        title.isEmpty() ? null : title,
        List.of(),
        PUBLISHER,
        language,
        published,
        published == null ? null : DateEvidence.META,
        address,
        Kinds.of(title, symbol()),
        text());
  }

  String text() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(String.join(", ", symbols));
    paragraphs.add(title);
    paragraphs.add(sponsorship());
    paragraphs.addAll(notes);
    paragraphs.addAll(vote);
    agenda.forEach(item -> paragraphs.add("Agenda item " + item));
    paragraphs.add(related.isEmpty() ? "" : "Related documents: " + String.join(", ", related));
    return String.join("\n\n", paragraphs.stream().filter(line -> !line.isBlank()).toList());
  }

  /** Drafts are their sponsors'; other documents say whose they are in their own words. */
  private String sponsorship() {
    boolean draft =
        Stream.of("draft", "amendment").anyMatch(title.toLowerCase(Locale.ENGLISH)::contains);
    if (draft && !sponsors.isEmpty()) {
      return "Sponsors: " + String.join(", ", sponsors);
    }
    return responsible == null ? "" : responsible;
  }
}
