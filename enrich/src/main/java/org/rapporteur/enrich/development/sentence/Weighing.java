package org.rapporteur.enrich.development.sentence;

import java.util.List;
import java.util.Objects;
import org.rapporteur.contract.Stage;
import org.rapporteur.enrich.development.scene.Finding;

/** Drops what another finding of the same sentence says better. */
final class Weighing {

  private Weighing() {}

  /**
   * The findings of a sentence without those that another contains: a veto is why a text was not
   * adopted, a meeting is where the deed was done, and who tells of a deed of its own also speaks.
   */
  static List<Finding> weighed(List<Finding> findings) {
    return findings.stream().filter(finding -> !isContained(finding, findings)).toList();
  }

  private static boolean isContained(Finding finding, List<Finding> all) {
    return switch (finding.stage()) {
      case REJECTED -> has(all, Stage.VETOED);
      case STATEMENT ->
          all.stream()
              .anyMatch(f -> f.stage() != Stage.STATEMENT && f.actors().equals(finding.actors()));
      case MEETING -> all.stream().anyMatch(other -> isOccasion(finding, other));
      case ANNOUNCED,
          CIRCULATED,
          TABLED,
          AMENDED,
          ADOPTED,
          VETOED,
          WITHDRAWN,
          VOTE_POSTPONED,
          REPORT_RELEASED,
          TREATY_ACTION ->
          false;
    };
  }

  /** Whether a meeting is where the other deed was done. */
  private static boolean isOccasion(Finding meeting, Finding other) {
    return other.stage() != Stage.STATEMENT
        && other.stage() != Stage.MEETING
        && other.actors().equals(meeting.actors())
        && Objects.equals(other.date(), meeting.date());
  }

  private static boolean has(List<Finding> all, Stage stage) {
    return all.stream().anyMatch(finding -> finding.stage() == stage);
  }
}
