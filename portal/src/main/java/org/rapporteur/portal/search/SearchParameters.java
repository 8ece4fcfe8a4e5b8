package org.rapporteur.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.documents.DocumentQuery;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springframework.format.annotation.DateTimeFormat;

/** What a search is asked for in the address, of the page and of the call alike. */
record SearchParameters(
    @Nullable String q,
    @Nullable List<String> source,
    @Nullable List<String> kind,
    @Nullable List<String> entity,
    @Nullable List<String> reference,
    @Nullable List<String> language,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
    @Nullable Integer size,
    @Nullable String after) {

  /**
   * @throws InvalidRequestException where the size is out of bounds
   */
  DocumentQuery toQuery() {
    if (size != null && (size < 1 || size > DocumentQuery.LARGEST)) {
      throw new InvalidRequestException("size", "size is 1 to " + DocumentQuery.LARGEST + ".");
    }
    return new DocumentQuery(
        blankToNull(q),
        given(source),
        given(kind),
        given(entity),
        given(reference),
        given(language),
        from,
        to,
        size == null ? DocumentQuery.USUAL : size,
        blankToNull(after));
  }

  /** The values that a facet is narrowed to. */
  List<String> chosen(String facet) {
    return switch (facet) {
      case "source" -> given(source);
      case "kind" -> given(kind);
      case "entity" -> given(entity);
      case "reference" -> given(reference);
      case "language" -> given(language);
      default -> List.of();
    };
  }

  public boolean isNarrowed() {
    return from != null
        || to != null
        || Stream.of(source, kind, entity, reference, language).anyMatch(v -> !given(v).isEmpty());
  }

  /** The same search in Lucene's syntax, for a subscription. */
  public String asLucene() {
    return Stream.of(
            blankToNull(q) == null ? "" : "(" + q + ")",
            any("source", given(source)),
            any("kind", given(kind)),
            any("entity", given(entity)),
            any("reference", given(reference)),
            any("language", given(language)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" AND "));
  }

  private static String any(String field, List<String> values) {
    return values.isEmpty()
        ? ""
        : values.stream()
            .map(value -> field + ":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
            .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static List<String> given(@Nullable List<String> values) {
    return values == null ? List.of() : values.stream().filter(v -> !v.isBlank()).toList();
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
