package org.rapporteur.ingest.extract.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words and parts of words in a list: {@code word}, {@code begin*}, {@code *end}, {@code *part*}.
 */
public final class WordPatterns {

  private static final String STAR = "*";

  private final Set<String> words = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  private WordPatterns() {}

  public static WordPatterns read(String file) {
    WordPatterns patterns = new WordPatterns();
    WordList.read(file).forEach(patterns::add);
    return patterns;
  }

  private void add(String pattern) {
    String plain = pattern.replace(STAR, "");
    boolean open = pattern.startsWith(STAR);
    if (pattern.endsWith(STAR)) {
      (open ? parts : beginnings).add(plain);
    } else if (open) {
      ends.add(plain);
    } else {
      words.add(plain);
    }
  }

  /** Whether one of the text's words, in lower case, is one of the list. */
  public boolean matchAny(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s/]+")) {
      if (words.contains(word)
          || beginnings.stream().anyMatch(word::startsWith)
          || ends.stream().anyMatch(word::endsWith)
          || parts.stream().anyMatch(word::contains)) {
        return true;
      }
    }
    return false;
  }
}
