package org.rapporteur.portal.wording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes tables as CSV (RFC 4180). */
public final class CommaSeparated {

  private static final String LINE_END = "\r\n";

  private CommaSeparated() {}

  /** A line of a table, its end included; absent cells are empty. */
  public static String row(@Nullable String... cells) {
    return Arrays.stream(cells)
        .map(CommaSeparated::cell)
        .collect(Collectors.joining(",", "", LINE_END));
  }

  /** Quoted where it must be; what a spreadsheet would take for a formula gets an apostrophe. */
  private static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    boolean isFormula = "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = isFormula ? "'" + value : value;
    boolean isPlain = List.of(",", "\"", "\n", "\r").stream().noneMatch(safe::contains);
    return isPlain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
