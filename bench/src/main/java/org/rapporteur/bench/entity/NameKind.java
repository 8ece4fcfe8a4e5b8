package org.rapporteur.bench.entity;

/**
 * Kinds of names that can be compared. Theirs are not ours: re3d and WikiGold mark every place,
 * army and village; we mark states, bodies that act, and persons. What has no counterpart (a treaty
 * of ours, a vehicle of theirs) is left out.
 */
enum NameKind {
  PERSON("person"),
  ORGANIZATION("organization"),
  /** Of their places and peoples, those whose name is a state's. */
  STATE("state, as place, people or actor");

  private final String title;

  NameKind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether a label of this type of theirs can be a name of this kind. */
  boolean covers(String type) {
    return switch (type) {
      case "Person", "PER" -> this == PERSON;
      case "Organisation", "ORG" -> this != PERSON;
      case "Location", "Nationality", "LOC", "MISC" -> this == STATE;
      default -> false;
    };
  }
}
