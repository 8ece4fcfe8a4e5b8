package org.rapporteur.enrich.development;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;

/** Tells each development once, and gives it its id. */
final class Merging {

  /** The draft of which neither sponsors nor subject are told. */
  private static final String UNNAMED = "draft:unnamed";

  private static final int ID_LENGTH = 32;

  private Merging() {}

  /** What was told twice is one; the more exact telling is kept. */
  static List<Development> developments(Document document, List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      int same = indexOfSame(kept, finding);
      if (same < 0) {
        kept.add(finding);
      } else if (isMoreExact(finding, kept.get(same))) {
        kept.set(same, finding);
      }
    }
    return kept.stream()
        .sorted(Comparator.comparingInt(f -> f.sentence().start()))
        .map(finding -> development(document, finding))
        .toList();
  }

  private static int indexOfSame(List<Finding> kept, Finding finding) {
    for (int i = 0; i < kept.size(); i++) {
      if (isSame(kept.get(i), finding)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Finding one, Finding other) {
    boolean statement = one.stage() == Stage.STATEMENT || one.stage() == Stage.MEETING;
    return one.stage() == other.stage()
        && Objects.equals(one.date(), other.date())
        && mayBeSame(one.vote(), other.vote())
        && ((statement && !areTwoDocuments(one, other)) || mayBeSame(one.object(), other.object()))
        && mayBeSame(one.actors(), other.actors());
  }

  private static boolean mayBeSame(List<Actor> some, List<Actor> others) {
    return some.isEmpty()
        || others.isEmpty()
        || new HashSet<>(some).containsAll(others)
        || new HashSet<>(others).containsAll(some);
  }

  /** Two of a body's statements, each a document of its own. */
  private static boolean areTwoDocuments(Finding one, Finding other) {
    String first = one.object() == null ? null : one.object().reference();
    String second = other.object() == null ? null : other.object().reference();
    return first != null && second != null && !first.equals(second);
  }

  private static boolean mayBeSame(@Nullable Vote one, @Nullable Vote other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean mayBeSame(
      @Nullable DevelopmentObject one, @Nullable DevelopmentObject other) {
    return one == null
        || other == null
        || one.equals(other)
        || one.description() != null
        || other.description() != null
        || UNNAMED.equals(one.draft())
        || UNNAMED.equals(other.draft());
  }

  private static boolean isMoreExact(Finding one, Finding other) {
    return weight(one) > weight(other);
  }

  private static int weight(Finding finding) {
    DevelopmentObject object = finding.object();
    boolean vague =
        object != null && (object.description() != null || UNNAMED.equals(object.draft()));
    int named = object == null ? 0 : vague ? 1 : 2;
    return named + 2 * finding.actors().size() + (finding.vote() == null ? 0 : 2);
  }

  private static Development development(Document document, Finding finding) {
    EventDate date = Objects.requireNonNull(finding.date());
    return new Development(
        id(document, finding),
        date.date(),
        date.precision(),
        finding.stage(),
        finding.actors(),
        finding.object(),
        finding.vote(),
        finding.sentence().start(),
        finding.sentence().end(),
        finding.rule(),
        finding.confidence());
  }

  private static String id(Document document, Finding finding) {
    String actors =
        finding.actors().stream().map(Actor::id).sorted().collect(Collectors.joining(","));
    String key =
        String.join(
            "|",
            document.id(),
            finding.stage().name(),
            String.valueOf(finding.date()),
            String.valueOf(finding.object()),
            actors);
    return DocumentId.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
  }
}
