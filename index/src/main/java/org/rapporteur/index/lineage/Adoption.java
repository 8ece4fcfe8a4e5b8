package org.rapporteur.index.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;

/**
 * A document says that a draft became a resolution: "adopted draft resolution X as resolution Y",
 * "draft resolution X was adopted (resolution Y)".
 *
 * @param draft its symbol
 * @param resolution its symbol
 * @param start of the words from the one symbol to the other
 * @param end exclusive
 */
public record Adoption(String draft, String resolution, int start, int end) {

  /** The farthest that the two symbols stand apart, in characters. */
  private static final int FARTHEST = 600;

  private static final int BEFORE = 60;
  private static final Pattern BECAME =
      Pattern.compile(
          "(?:\\bas|\\(see|\\()\\s+(?:(?:its|General Assembly|Human Rights Council|"
              + "Security Council|Council|Assembly)\\s+)?resolutions?\\s+$"
              + "|\\bas\\s+$|\\((?:(?:General Assembly|Council)\\s+)?resolution\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADOPTED =
      Pattern.compile("\\b(?:adopt(?:ed|s|ion)|approv(?:ed|es))\\b", Pattern.CASE_INSENSITIVE);

  /** What a document says so of, in the order of its text. */
  public static List<Adoption> in(EnrichedDocument document) {
    List<Adoption> adoptions = new ArrayList<>();
    for (Reference reference : document.references()) {
      if (reference.kind() == ReferenceKind.RESOLUTION && reference.symbol() != null) {
        of(document, reference, reference.symbol()).ifPresent(adoptions::add);
      }
    }
    return adoptions;
  }

  private static Optional<Adoption> of(
      EnrichedDocument enriched, Reference resolution, String symbol) {
    Document document = enriched.document();
    int end = Math.min(resolution.start(), document.text().length());
    String before = document.text().substring(Math.max(0, end - BEFORE), end);
    if (!BECAME.matcher(before).find()) {
      return Optional.empty();
    }
    return nearestDraft(enriched, end)
        .filter(draft -> isAdopted(document.text(), draft.start(), end))
        .map(draft ->
            new Adoption(String.valueOf(draft.symbol()), symbol, draft.start(), resolution.end()));
  }

  private static Optional<Reference> nearestDraft(EnrichedDocument document, int before) {
    return document.references().stream()
        .filter(it -> it.kind() == ReferenceKind.DRAFT_RESOLUTION && it.symbol() != null)
        .filter(it -> it.end() <= before && before - it.end() <= FARTHEST)
        .reduce((one, other) -> other.start() >= one.start() ? other : one);
  }

  /** Whether the sentence, which may begin before the draft's symbol, speaks of adopting. */
  private static boolean isAdopted(String text, int start, int end) {
    int from = Math.max(text.lastIndexOf(". ", start), Math.max(0, start - FARTHEST));
    String sentence = text.substring(from, end);
    return !text.substring(start, end).contains("\n\n") && ADOPTED.matcher(sentence).find();
  }
}
