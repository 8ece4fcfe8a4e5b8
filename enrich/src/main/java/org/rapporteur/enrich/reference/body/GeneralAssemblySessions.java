package org.rapporteur.enrich.reference.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.enrich.text.WordList;

/** Which numbers the General Assembly's resolutions bore in its sessions of roman numbers. */
public final class GeneralAssemblySessions {

  private static final int TOLERANCE = 20;
  private static final int BORDER = 4;
  private static final NavigableMap<Integer, String> BY_FIRST = load();
  private static final Map<String, Integer> FIRST = firsts();

  private GeneralAssemblySessions() {}

  /**
   * Whether {@code 217(III)} can be the Assembly's; where it cannot, another organ numbered its own
   * sessions so.
   */
  public static boolean has(String session, int number) {
    if (session.indexOf('-') >= 0) {
      return true;
    }
    Integer first = FIRST.get(session);
    return first != null && number >= first - TOLERANCE;
  }

  /** The sessions that may have adopted a number: one, or two where it is near their border. */
  public static List<String> of(int number) {
    return Stream.of(number - BORDER, number + BORDER)
        .map(BY_FIRST::floorEntry)
        .filter(Objects::nonNull)
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  private static NavigableMap<Integer, String> load() {
    NavigableMap<Integer, String> sessions = new TreeMap<>();
    for (String line :
        WordList.lines(GeneralAssemblySessions.class, "general-assembly-sessions.txt")) {
      String[] fields = line.split(" ");
      sessions.put(Integer.valueOf(fields[1]), fields[0]);
    }
    return sessions;
  }

  private static Map<String, Integer> firsts() {
    Map<String, Integer> first = new HashMap<>();
    BY_FIRST.forEach((number, session) -> first.put(session, number));
    return Map.copyOf(first);
  }
}
