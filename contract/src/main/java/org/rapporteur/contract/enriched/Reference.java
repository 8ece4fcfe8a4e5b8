package org.rapporteur.contract.enriched;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;

/**
 * A document named by symbol or number.
 *
 * @param symbol canonical; absent where it stays ambiguous, with {@code candidates} instead
 * @param candidates canonical symbols that the number may stand for; empty where {@code symbol} is
 *     present
 * @param part a letter, section or paragraph of the document
 * @param link to the UN's document resolver; absent with the symbol
 * @param text the words of the span, the shortest that carries the number
 * @param rule the name of the rule that made it
 */
public record Reference(
    @Nullable String symbol,
    List<String> candidates,
    @Nullable String part,
    ReferenceKind kind,
    @Nullable String link,
    String text,
    int start,
    int end,
    String rule) {

  private static final String RESOLVER = "https://docs.un.org/en/";

  public Reference {
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
    kind = kind == null ? ReferenceKind.OTHER : kind;
    link = symbol == null ? null : RESOLVER + symbol;
    Require.span(start, end);
    Require.text(rule, "rule");
    if (symbol == null && candidates.isEmpty()) {
      throw new IllegalArgumentException("neither symbol nor candidates for '" + text + "'");
    }
  }

  /** A reference to one document. */
  public static Reference to(
      String symbol,
      @Nullable String part,
      ReferenceKind kind,
      String text,
      int start,
      int end,
      String rule) {
    return new Reference(symbol, List.of(), part, kind, null, text, start, end, rule);
  }

  /** A number that may stand for any of several documents. */
  public static Reference ambiguous(
      List<String> candidates,
      @Nullable String part,
      ReferenceKind kind,
      String text,
      int start,
      int end,
      String rule) {
    return new Reference(null, candidates, part, kind, null, text, start, end, rule);
  }
}
