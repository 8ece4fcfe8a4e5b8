package org.rapporteur.bench.entity;

import java.util.Set;

/**
 * Kinds of names that can be compared. Theirs are not ours: re3d and WikiGold mark every place,
 * army and village; we mark states, bodies that act, and persons. What has no counterpart (a treaty
 * of ours, a vehicle of theirs) is left out.
 */
enum NameKind {
  PERSON("person", Set.of("Person", "PER")),
  ORGANIZATION("organization", Set.of("Organisation", "ORG")),
  /** Of their places and peoples, those whose name is a state's. */
  STATE(
      "state, as place, people or actor",
      Set.of("Location", "Nationality", "LOC", "MISC", "Organisation", "ORG"));

  private final String title;
  private final Set<String> labels;

  NameKind(String title, Set<String> labels) {
    this.title = title;
    this.labels = labels;
  }

  String title() {
    return title;
  }

  /** Whether a label of this type can be a name of this kind. */
  boolean covers(String type) {
    return labels.contains(type);
  }
}
