package org.rapporteur.ingest.language;

import java.util.Optional;

/**
 * Tells the language of a text from its letters. Safe for use by many threads; the model of some 35
 * MB is loaded when the first text asks for it.
 */
public final class LanguageDetector {

  /** Of a long text, this much is looked at, in characters: more costs time and changes nothing. */
  private static final int LONGEST = 1_000;

  /** Fewer Latin, Cyrillic or Arabic letters than these are names, not a language. */
  private static final int FEWEST_LETTERS = 20;

  /** Of syllables and ideographs, fewer are enough. */
  private static final int FEWEST_SYLLABLES = 4;

  /**
   * The BCP 47 tag of the language ("en", "ko", "zh"); nothing for too little text and for text
   * that is none.
   */
  public Optional<String> detect(String text) {
    String sample = text.substring(0, Math.min(LONGEST, text.length()));
    Scripts scripts = Scripts.of(sample);
    if (scripts.weight() < FEWEST_LETTERS && scripts.syllables() < FEWEST_SYLLABLES) {
      return Optional.empty();
    }
    return scripts
        .decisive()
        .or(() -> English.recognised(sample))
        .or(() -> Model.predict(sample, scripts::allow).map(Tags::of));
  }
}
