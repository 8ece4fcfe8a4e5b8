package org.rapporteur.enrich.reference.body;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.glyph.WordChoice;
import org.rapporteur.enrich.text.WordList;

/** Those whose resolutions are none of the bodies' of {@code bodies.txt}. */
public final class ForeignBodies {

  private static final int MOST_WORDS = 4;
  private static final int MOST_LETTERS = 60;
  private static final int LONGEST_LINK = 8;
  private static final List<String> LINKS =
      List.of("its", "their", "in", "by", "through", "under", "with", "adopted", "passed");
  private static final WordChoice OWNING = WordChoice.of("of", "du", "de", "del", "des", "der");
  private static final List<String> NAMES =
      WordList.lines(ForeignBodies.class, "foreign-bodies.txt");
  private static final Map<Integer, List<String>> BY_ENDING =
      NAMES.stream().collect(Collectors.groupingBy(name -> ending(name, name.length())));
  private static final Map<Character, List<String>> BY_FIRST =
      NAMES.stream().collect(Collectors.groupingBy(name -> key(name.charAt(0))));

  private ForeignBodies() {}

  private static char key(char letter) {
    return Character.toLowerCase(letter);
  }

  /** A number for the last two letters, whatever their case. */
  private static int ending(CharSequence text, int end) {
    return key(text.charAt(end - 1)) << Character.SIZE | key(text.charAt(end - 2));
  }

  /** Whether one of the names ends at {@code end}, as in "City Council resolution". */
  public static boolean endsAt(CharSequence text, int end) {
    if (end < 2) {
      return false;
    }
    for (String name : BY_ENDING.getOrDefault(ending(text, end), List.of())) {
      int start = end - name.length();
      if (isNamed(text, start, name) && !Glyphs.wordAt(text, start - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what ends at {@code at} is said to be one of theirs: "of the Council of Europe". */
  public static boolean ownsBefore(CharSequence text, int at) {
    int start = Glyphs.skipSpaces(text, at);
    boolean owned =
        OWNING.beginningAt(text, start).stream()
            .anyMatch(word ->
                Glyphs.matches(text, start, word)
                    && Glyphs.skipSpaces(text, start + word.length()) > start + word.length());
    if (!owned) {
      return false;
    }
    int limit = Math.min(text.length(), start + MOST_LETTERS);
    int words = 0;
    for (int i = start; i < limit && words <= MOST_WORDS && !isEnd(text.charAt(i)); i++) {
      if (Glyphs.wordAt(text, i) && !Glyphs.wordAt(text, i - 1)) {
        words++;
        if (length(text, i) > 0) {
          return true;
        }
        if (Bodies.startingAt(text, i) != null) {
          return false;
        }
      }
    }
    return false;
  }

  /** The length of the longest name that starts at {@code at}; 0 where none does. */
  static int length(CharSequence text, int at) {
    int longest = 0;
    char first = at < text.length() ? key(text.charAt(at)) : ' ';
    for (String name : BY_FIRST.getOrDefault(first, List.of())) {
      int end = at + name.length();
      if (name.length() > longest && isNamed(text, at, name) && !Glyphs.wordAt(text, end)) {
        longest = name.length();
      }
    }
    return longest;
  }

  /** Whether the sentence speaks of one of them right before: "the Union, by its decision". */
  public static boolean speaksBefore(CharSequence text, int at) {
    int end = at;
    for (int words = 0; words < MOST_WORDS; words++) {
      while (end > 0 && (Glyphs.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
        end--;
      }
      int start = end;
      while (end - start < LONGEST_LINK && Glyphs.wordAt(text, start - 1)) {
        start--;
      }
      if (!LINKS.contains(text.subSequence(start, end).toString())) {
        return endsAt(text, end);
      }
      end = start;
    }
    return false;
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == ',' || c == ';' || c == '(';
  }

  private static boolean isNamed(CharSequence text, int start, String name) {
    if (start < 0 || start + name.length() > text.length()) {
      return false;
    }
    boolean anyCase = Character.isLowerCase(name.charAt(0));
    for (int i = name.length() - 1; i >= 0; i--) {
      char found = text.charAt(start + i);
      if (found != name.charAt(i) && !(anyCase && key(found) == name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
