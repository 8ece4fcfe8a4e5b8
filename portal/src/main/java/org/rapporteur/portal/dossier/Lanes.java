package org.rapporteur.portal.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.index.dossier.DossierView;
import org.rapporteur.index.draft.DraftRelation;
import org.rapporteur.index.draft.RegisteredDraft;

/**
 * A timeline in lanes: one a draft, rivals side by side, and one for what happened around them.
 *
 * @param entries oldest first, each naming its lane
 */
record Lanes(List<Lane> lanes, List<Entry> entries) {

  /** The lane of what was done to no draft of the dossier. */
  static final String AROUND = "around";

  /**
   * A lane.
   *
   * @param symbols of the draft in the order of its life, amendments last
   * @param rivals names of the drafts that compete with this one
   * @param formerly ids by which links may still ask for it
   */
  record Lane(
      String id,
      String name,
      List<String> sponsors,
      List<String> symbols,
      List<String> rivals,
      List<String> formerly,
      boolean draft) {

    boolean isCalled(String asked) {
      return id.equals(asked) || formerly.contains(asked);
    }
  }

  private static final Lane AROUND_THE_DRAFTS =
      new Lane(AROUND, "Around the drafts", List.of(), List.of(), List.of(), List.of(), false);

  /** A development in its lane. */
  record Entry(String lane, MergedDevelopment development) {}

  static Lanes of(DossierView dossier, List<MergedDevelopment> developments) {
    List<Entry> entries =
        developments.stream().map(each -> new Entry(lane(each, dossier), each)).toList();
    Set<String> used = new HashSet<>();
    entries.forEach(entry -> used.add(entry.lane()));
    List<Lane> lanes = new ArrayList<>();
    for (RegisteredDraft draft : rivalsTogether(dossier)) {
      if (used.contains(draft.id())) {
        lanes.add(lane(draft, dossier));
      }
    }
    if (used.contains(AROUND)) {
      lanes.add(AROUND_THE_DRAFTS);
    }
    return new Lanes(lanes, entries);
  }

  /** One lane with what is in it, by its id or one that its draft had before. */
  Lanes only(String id) {
    List<Lane> asked = lanes.stream().filter(lane -> lane.isCalled(id)).toList();
    Set<String> ids = asked.stream().map(Lane::id).collect(Collectors.toSet());
    return new Lanes(asked, entries.stream().filter(it -> ids.contains(it.lane())).toList());
  }

  /** The draft that any of the documents means. */
  private static String lane(MergedDevelopment development, DossierView dossier) {
    DevelopmentObject object = development.object();
    return object == null
        ? AROUND
        : development.evidence().stream()
            .flatMap(each -> dossier.draft(each.document(), object).stream())
            .map(RegisteredDraft::id)
            .findFirst()
            .orElse(AROUND);
  }

  private static Lane lane(RegisteredDraft draft, DossierView dossier) {
    return new Lane(
        draft.id(),
        draft.name(),
        draft.sponsors().stream().map(Actor::name).toList(),
        Stream.concat(draft.symbols().stream(), draft.amendments().stream()).toList(),
        rivals(draft.id(), dossier),
        draft.formerly(),
        true);
  }

  /** The drafts in their order, but each followed by its rivals. */
  private static List<RegisteredDraft> rivalsTogether(DossierView dossier) {
    SequencedMap<String, RegisteredDraft> byId = new LinkedHashMap<>();
    dossier.drafts().forEach(draft -> byId.put(draft.id(), draft));
    SequencedSet<String> order = new LinkedHashSet<>();
    for (String id : byId.keySet()) {
      order.add(id);
      order.addAll(rivalIds(id, dossier));
    }
    return order.stream().filter(byId::containsKey).map(byId::get).toList();
  }

  private static List<String> rivals(String id, DossierView dossier) {
    List<String> ids = rivalIds(id, dossier);
    return dossier.drafts().stream()
        .filter(draft -> ids.contains(draft.id()))
        .map(RegisteredDraft::name)
        .toList();
  }

  private static List<String> rivalIds(String id, DossierView dossier) {
    return dossier.relations().stream()
        .filter(relation -> relation.kind() == DraftRelation.Kind.RIVAL)
        .filter(relation -> relation.from().equals(id) || relation.to().equals(id))
        .map(relation -> relation.from().equals(id) ? relation.to() : relation.from())
        .distinct()
        .toList();
  }
}
