package org.rapporteur.ingest.extract.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Words and parts of words in a list: {@code word}, {@code begin*}, {@code *end}, {@code *part*}.
 */
public final class WordPatterns {

  private static final String STAR = "*";
  private static final Pattern BETWEEN = Pattern.compile("[\\s/]+");

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
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
      if (words.contains(word)
          || matchAny(word, beginnings, String::startsWith)
          || matchAny(word, ends, String::endsWith)
          || matchAny(word, parts, String::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchAny(
      String word, List<String> patterns, BiPredicate<String, String> test) {
    for (String pattern : patterns) {
      if (test.test(word, pattern)) {
        return true;
      }
    }
    return false;
  }
}
