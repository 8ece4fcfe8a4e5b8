package org.rapporteur.index.elasticsearch;

/** The indices; each is reached by its alias, behind which versions of it can change. */
public enum Index {
  DOCUMENTS("documents", 1),
  /** Every version of every document, without its tags. */
  VERSIONS("versions", 1),
  DEVELOPMENTS("developments", 1),
  ALERTS("alerts", 1);

  private final String alias;
  private final int version;

  Index(String alias, int version) {
    this.alias = alias;
    this.version = version;
  }

  /** The name to read and write by. */
  public String alias() {
    return alias;
  }

  /** The index itself, which its template is named after. */
  String concrete() {
    return alias + "-v" + version;
  }
}
