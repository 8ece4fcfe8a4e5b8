package org.rapporteur.enrich.reference.grammar;

/** What may stand between two slashes of a symbol. */
public sealed interface Segment permits Word, Numbered, Slot {

  /**
   * Reads one segment and appends its canonical form.
   *
   * @return the position after it, or -1 where the text has something else
   */
  int read(CharSequence text, int at, StringBuilder canonical);

  /** Whether it may begin with {@code first}: a capital for a letter of either case, or a sign. */
  boolean mayBegin(char first);

  /** The role that the segment plays in a parsed symbol. */
  Role role();

  /** What a segment says about a document. */
  enum Role {
    BODY,
    SESSION,
    TYPE,
    NUMBER,
    OTHER
  }

  /** Parses a segment of a pattern in {@code series.txt}. */
  static Segment parse(String pattern) {
    if (pattern.startsWith("{") || pattern.equals("...")) {
      return Slot.named(pattern);
    }
    return pattern.indexOf('#') >= 0 || pattern.indexOf('^') >= 0
        ? Numbered.parse(pattern)
        : new Word(pattern);
  }
}
