package org.rapporteur.index.developments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.index.telling.Identity;
import org.rapporteur.index.telling.Period;
import org.rapporteur.index.telling.Telling;

/**
 * Finds developments that cannot both be true: documents that have nothing in common date what
 * happens once to one object, done by the same, differently. A treaty and its protocols count as
 * one object, since they are what the press confuses.
 *
 * <p>Two dates that one document tells itself are two things that happened.
 */
final class Conflicts {

  /** Farther apart, it is another round: next year's draft, a later treaty action. */
  private static final long MOST_DAYS = 60;

  private static final Set<Stage> ONCE =
      EnumSet.of(
          Stage.ANNOUNCED,
          Stage.CIRCULATED,
          Stage.TABLED,
          Stage.ADOPTED,
          Stage.REJECTED,
          Stage.VETOED,
          Stage.WITHDRAWN,
          Stage.REPORT_RELEASED,
          Stage.TREATY_ACTION);

  private Conflicts() {}

  /**
   * Ids of developments in conflict, by the id of the other side. What was retracted is in none.
   */
  static Map<String, List<String>> among(List<Told> developments) {
    Map<String, List<Told>> rivals = new LinkedHashMap<>();
    for (Told development : developments) {
      String subject = subject(development.leading());
      if (subject != null && !development.isRetracted()) {
        rivals.computeIfAbsent(subject, any -> new ArrayList<>()).add(development);
      }
    }
    Map<String, List<String>> conflicts = new LinkedHashMap<>();
    rivals.values().forEach(group -> within(group, conflicts));
    return conflicts;
  }

  private static void within(List<Told> group, Map<String, List<String>> conflicts) {
    for (int one = 0; one < group.size(); one++) {
      for (int other = one + 1; other < group.size(); other++) {
        if (conflict(group.get(one), group.get(other))) {
          note(group.get(one), group.get(other), conflicts);
          note(group.get(other), group.get(one), conflicts);
        }
      }
    }
  }

  private static void note(Told one, Told other, Map<String, List<String>> conflicts) {
    conflicts.computeIfAbsent(one.id(), any -> new ArrayList<>()).add(other.id());
  }

  private static boolean conflict(Told one, Told other) {
    Period first = one.period();
    Period second = other.period();
    return !first.overlaps(second)
        && first.daysTo(second) <= MOST_DAYS
        && Collections.disjoint(one.documents(), other.documents());
  }

  /** What must be the same for two dates to contradict each other; null where nothing does. */
  private static @Nullable String subject(Telling telling) {
    Development development = telling.development();
    String object = object(telling);
    if (!ONCE.contains(development.stage()) || object == null) {
      return null;
    }
    var actors = String.join(",", Identity.mainActors(development.actors()));
    return String.join("|", development.stage().name(), actors, object);
  }

  private static @Nullable String object(Telling telling) {
    DevelopmentObject object = telling.development().object();
    if (object == null) {
      return null;
    }
    if (object.reference() != null) {
      return object.reference();
    }
    if (object.entity() != null) {
      return withItsProtocols(object.entity());
    }
    return telling.sponsors().isEmpty()
        ? null
        : String.join(",", Identity.mainActors(telling.sponsors()));
  }

  /** {@code treaty:crc-opsc} is a protocol of {@code treaty:crc}. */
  private static String withItsProtocols(String entity) {
    int protocol = entity.indexOf("-op");
    return protocol < 0 ? entity : entity.substring(0, protocol);
  }
}
