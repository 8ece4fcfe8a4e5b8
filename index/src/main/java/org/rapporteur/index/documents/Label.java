package org.rapporteur.index.documents;

/** An id with a name for people, as one keyword that can be counted. */
record Label(String id, String name) {

  private static final String BETWEEN = "\t";

  String joined() {
    return id + BETWEEN + name;
  }

  static Label of(String joined) {
    int at = joined.indexOf(BETWEEN);
    return at < 0
        ? new Label(joined, joined)
        : new Label(joined.substring(0, at), joined.substring(at + BETWEEN.length()));
  }
}
