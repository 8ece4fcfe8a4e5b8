package org.rapporteur.enrich.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.enrich.text.WordList;

/** What readers call states and groups in the name of a draft: "DPRK", "EU". */
final class ShortNames {

  private static final Map<String, String> BY_ID =
      WordList.lines(ShortNames.class, "short-names.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  private static final int MOST_NAMED = 3;

  private ShortNames() {}

  /** The name of a draft by its sponsors: "EU-Japan draft resolution". */
  static String ofDraft(List<Actor> sponsors) {
    if (sponsors.isEmpty()) {
      return "draft resolution";
    }
    String named =
        sponsors.stream().limit(MOST_NAMED).map(ShortNames::of).collect(Collectors.joining("-"));
    return named + (sponsors.size() > MOST_NAMED ? " and others'" : "") + " draft resolution";
  }

  private static String of(Actor actor) {
    String known = BY_ID.get(actor.id().substring(actor.id().indexOf(':') + 1));
    int bracket = actor.name().indexOf(" (");
    return known != null ? known : bracket < 0 ? actor.name() : actor.name().substring(0, bracket);
  }
}
