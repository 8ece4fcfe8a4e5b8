package org.rapporteur.enrich.reference.symbol;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.ReferenceKind;

/**
 * A document symbol of the United Nations, as a value.
 *
 * @param canonical the form without regard to language, spacing and case; parses back to an equal
 *     symbol
 * @param body who issues the series
 * @param session session ({@code 69}, {@code S-28}, {@code XXI}) or year
 * @param type the sort of document within the series ({@code RES}, {@code L}, {@code PV})
 * @param number as printed, with its letters
 * @param suffixes {@code Rev.1}, {@code Add.2}, ... in their order
 * @param part the letter of an old resolution, which is a part of one document
 */
public record Symbol(
    String canonical,
    String body,
    @Nullable String session,
    @Nullable String type,
    @Nullable String number,
    List<String> suffixes,
    @Nullable String part,
    ReferenceKind kind) {

  private static final int LONGEST = 120;

  public Symbol {
    suffixes = List.copyOf(suffixes);
  }

  /**
   * Parses a symbol as people write it: any case, spaces and typographic hyphens allowed.
   *
   * @throws IllegalArgumentException if the whole of it is not one symbol
   */
  public static Symbol parse(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException("not a document symbol: '" + text + "'"));
  }

  /** As {@link #parse}, but empty where the whole of it is not one symbol. */
  public static Optional<Symbol> find(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    Reading symbol = trimmed.isEmpty() ? null : Slips.read(trimmed, 0);
    Reading reading = symbol == null ? AgencyForms.read(trimmed, 0) : symbol;
    return reading == null || reading.end() < trimmed.length()
        ? Optional.empty()
        : Optional.of(reading.symbol());
  }

  /** The symbol of a further document of the same number: {@code Rev.1} to it, or in a row. */
  public Optional<Symbol> withSuffix(String suffix) {
    if (suffix.startsWith("L.")) {
      return sibling(suffix);
    }
    String word = suffix.substring(0, suffix.indexOf('.') + 1);
    boolean inRow = !suffixes.isEmpty() && suffixes.getLast().startsWith(word);
    String base = inRow ? canonical.substring(0, canonical.lastIndexOf('/')) : canonical;
    return find(base + "/" + suffix);
  }

  /** "A/C.3/69/L.28 and L.29": the next draft of the same series. */
  private Optional<Symbol> sibling(String draft) {
    int last = canonical.lastIndexOf("/L.");
    return last < 0 ? Optional.empty() : find(canonical.substring(0, last + 1) + draft);
  }

  /** Whether nothing else looks like it: three segments or more. */
  public boolean isDistinct() {
    return canonical.indexOf('/') != canonical.lastIndexOf('/');
  }

  @Override
  public String toString() {
    return canonical;
  }
}
