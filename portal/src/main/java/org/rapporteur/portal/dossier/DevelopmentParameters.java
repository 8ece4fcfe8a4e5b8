package org.rapporteur.portal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.index.developments.DevelopmentQuery;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is asked of the developments in the address.
 *
 * @param lane id of a draft of the dossier, or one that it had before; only what was done to it
 * @param asOf an ISO instant, or a day, which stands for its end in universal time
 */
record DevelopmentParameters(
    @Nullable String dossier,
    @Nullable String q,
    @Nullable List<String> stage,
    @Nullable List<String> actor,
    @Nullable List<String> reference,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
    @Nullable String asOf,
    @Nullable String lane) {

  /**
   * @throws InvalidRequestException where a value is none of its kind
   */
  DevelopmentQuery toQuery() {
    return new DevelopmentQuery(
        blankToNull(dossier),
        blankToNull(q),
        given(stage).stream().map(DevelopmentParameters::stage).toList(),
        given(actor),
        given(reference),
        from,
        to,
        asOf == null || asOf.isBlank() ? null : instant(asOf),
        DevelopmentQuery.USUAL);
  }

  private static Stage stage(String value) {
    try {
      return Stage.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("stage", "There is no stage " + value + ".");
    }
  }

  private static Instant instant(String value) {
    try {
      return value.contains("T")
          ? OffsetDateTime.parse(value).toInstant()
          : LocalDate.parse(value)
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusMillis(1);
    } catch (DateTimeParseException e) {
      throw new InvalidRequestException(
          "asOf", "asOf is a day, 2014-10-14, or an instant, 2014-10-14T12:00:00Z.");
    }
  }

  private static List<String> given(@Nullable List<String> values) {
    return values == null ? List.of() : values.stream().filter(v -> !v.isBlank()).toList();
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
