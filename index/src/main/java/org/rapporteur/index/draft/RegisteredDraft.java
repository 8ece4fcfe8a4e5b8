package org.rapporteur.index.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.symbol.Symbol;

/**
 * A draft as a thing with a life: provisional while only the press speaks of it, with symbols once
 * it has some.
 *
 * @param id the same over all documents; made of the symbol as soon as there is one
 * @param formerly ids that it had, or parts of it, before they were found to be one; whoever asks
 *     for one of them means this draft
 * @param symbols canonical, in the order of its life; empty while it is provisional
 * @param amendments symbols of the amendments to it
 * @param provisional ids that documents gave it
 * @param evidence where it is spoken of, oldest first; some places, not all
 * @param mentions which document means it by which of its own ids
 */
public record RegisteredDraft(
    String id,
    List<String> formerly,
    String name,
    List<Actor> sponsors,
    @Nullable String subject,
    List<String> symbols,
    List<String> amendments,
    List<String> provisional,
    List<Evidence> evidence,
    @JsonIgnore Set<Mention> mentions) {

  /** What one document calls a draft. */
  public record Mention(String document, String id) {}

  /** Whether an id is, or was, this draft's. */
  public boolean isCalled(String asked) {
    return id.equals(asked) || formerly.contains(asked);
  }

  /** Whether a document's development was done to this draft, or to an amendment to it. */
  public boolean isMeantBy(String document, DevelopmentObject object) {
    String symbol = object.reference();
    if (symbol != null) {
      return has(symbols, symbol) || has(amendments, symbol);
    }
    return object.draft() != null && mentions.contains(new Mention(document, object.draft()));
  }

  private static boolean has(List<String> symbols, String symbol) {
    String original = new Symbol(symbol).original();
    return symbols.stream().anyMatch(it -> it.equals(symbol) || it.equals(original));
  }
}
