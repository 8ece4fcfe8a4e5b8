package org.rapporteur.enrich.entity.word;

/** Scripts, as far as names need to tell them apart. */
public final class Script {

  private Script() {}

  /** Whether a name is written in Latin letters, which many languages share. */
  public static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  public static boolean isHangul(char c) {
    return c >= 0xac00 && c <= 0xd7a3;
  }
}
