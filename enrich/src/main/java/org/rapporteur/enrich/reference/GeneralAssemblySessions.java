package org.rapporteur.enrich.reference;

import java.util.HashMap;
import java.util.Map;

/** Which numbers the General Assembly's resolutions bore in its sessions of roman numbers. */
final class GeneralAssemblySessions {

  private static final int TOLERANCE = 20;
  private static final Map<String, Integer> FIRST = load();

  private GeneralAssemblySessions() {}

  /**
   * Whether {@code 217(III)} can be the Assembly's; where it cannot, another organ numbered its own
   * sessions so.
   */
  static boolean has(String session, int number) {
    if (session.indexOf('-') >= 0) {
      return true;
    }
    Integer first = FIRST.get(session);
    return first != null && number >= first - TOLERANCE;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> first = new HashMap<>();
    for (String line : Table.lines("general-assembly-sessions.txt")) {
      String[] fields = line.split(" ");
      first.put(fields[0], Integer.valueOf(fields[1]));
    }
    return Map.copyOf(first);
  }
}
