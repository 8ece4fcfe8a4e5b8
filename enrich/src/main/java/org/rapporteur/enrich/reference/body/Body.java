package org.rapporteur.enrich.reference.body;

import java.util.List;

/**
 * A body whose resolutions are cited by number.
 *
 * @param resolution canonical symbol with {@code {session}}, {@code {year}} and {@code {number}}
 * @param decision the same for its decisions; empty where it has none
 * @param shortNames names that stand for it once it has been introduced
 * @param names names that stand for it alone
 * @param firstSession the year of its first session; 0 where its sessions tell no year
 * @param years from one session to the next
 */
public record Body(
    String id,
    String resolution,
    String decision,
    List<String> shortNames,
    List<String> names,
    int firstSession,
    int years) {

  static Body parse(String line) {
    String[] fields = line.split(" \\| ");
    String[] sessions = fields.length > 5 ? fields[5].split(" ") : new String[] {"0", "1"};
    return new Body(
        fields[0],
        fields[1],
        fields[2],
        list(fields[3]),
        list(fields[4]),
        Integer.parseInt(sessions[0]),
        Integer.parseInt(sessions[1]));
  }

  /** Whether it can have met in that session in that year, as far as is known. */
  public boolean mayHaveMet(int session, int year) {
    return firstSession == 0 || Math.abs(firstSession + (session - 1) * years - year) <= years;
  }

  private static List<String> list(String field) {
    return field.equals("-") ? List.of() : List.of(field.split("; "));
  }

  /** How the symbol of its resolutions, or of its decisions, is printed. */
  public String pattern(boolean ofDecision) {
    return ofDecision ? decision : resolution;
  }

  /** Whether its numbers have a year: 2020/1. */
  public boolean countsYears() {
    return resolution.contains("{year}") && !resolution.contains("(");
  }

  /** Whether it numbers all its resolutions in one row: 1718 (2006). */
  public boolean countsThrough() {
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
