package org.rapporteur.enrich.reference;

import java.util.List;

/**
 * A body whose resolutions are cited by number.
 *
 * @param resolution canonical symbol with {@code {session}}, {@code {year}} and {@code {number}}
 * @param decision the same for its decisions; empty where it has none
 * @param shortNames names that stand for it once it has been introduced
 * @param names names that stand for it alone
 */
record Body(
    String id, String resolution, String decision, List<String> shortNames, List<String> names) {

  static Body parse(String line) {
    String[] fields = line.split(" \\| ");
    return new Body(fields[0], fields[1], fields[2], list(fields[3]), list(fields[4]));
  }

  private static List<String> list(String field) {
    return field.equals("-") ? List.of() : List.of(field.split("; "));
  }

  String pattern(boolean ofDecision) {
    return ofDecision ? decision : resolution;
  }

  boolean countsYears() {
    return resolution.contains("{year}") && !resolution.contains("(");
  }

  boolean countsThrough() {
    return resolution.contains("({year})");
  }

  /** Bodies are told apart by their ids. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
