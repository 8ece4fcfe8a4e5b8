package org.rapporteur.ingest.extract.title;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.word.Letters;
import org.rapporteur.ingest.extract.word.Texts;

/** The titles that a page declares, the best first, against which its headings are held. */
final class DeclaredTitles {

  /** So long a declaration is a title, and what a heading has beside it is not of the title. */
  static final int WHOLE = 20;

  private static final String SEPARATORS = "|-–—:：·•»«›>_";

  private final List<String> titles;
  private final List<Parted> parted;

  /** Of titles as they are declared, one or more times each. */
  DeclaredTitles(List<String> titles) {
    this.titles = List.copyOf(titles);
    this.parted = titles.stream().distinct().map(Parted::of).toList();
  }

  /**
   * A title that the page declares.
   *
   * @param edges where its parts begin and end in its letters, as separators have it
   */
  private record Parted(String letters, Set<Integer> edges) {

    static Parted of(String title) {
      Set<Integer> edges = new HashSet<>(Set.of(0));
      for (int at = 1; at < title.length() - 1; at++) {
        if (separates(title, at)) {
          edges.add(Texts.letters(title.substring(0, at)).length());
        }
      }
      String letters = Texts.letters(title);
      edges.add(letters.length());
      return new Parted(letters, edges);
    }

    /** Whether the words are most of it, or whole parts; a few words of it may be anything. */
    boolean holds(String words) {
      int at = letters.indexOf(words);
      return at >= 0
          && (words.length() * 2 >= letters.length()
              || (edges.contains(at) && edges.contains(at + words.length())));
    }

    boolean isHeldBy(String words) {
      return letters.length() >= WHOLE && (words.endsWith(letters) || words.startsWith(letters));
    }
  }

  @Nullable String best() {
    return titles.isEmpty() ? null : titles.getFirst();
  }

  /** Whether it is declared but once. */
  boolean isSole() {
    return titles.size() == 1;
  }

  boolean bearOut(String heading) {
    String plain = Texts.letters(heading);
    return parted.stream().anyMatch(title -> title.holds(plain) || title.isHeldBy(plain));
  }

  /** Whether one of them has the heading's words and no others. */
  boolean areWholly(String heading) {
    String plain = Texts.letters(heading);
    return !plain.isEmpty() && parted.stream().anyMatch(title -> title.letters.equals(plain));
  }

  /** Whether the heading is a few words out of the midst of one of them. */
  boolean haveInMidst(String heading) {
    String plain = Texts.letters(heading);
    return parted.stream().anyMatch(title -> title.letters.indexOf(plain) > 0);
  }

  boolean beginWith(String heading) {
    String plain = Texts.letters(heading);
    return parted.stream().anyMatch(title -> title.letters.startsWith(plain));
  }

  /** The heading, or the title that is its end, where a kicker stands before that. */
  String withoutKicker(String heading) {
    String plain = Texts.letters(heading);
    return titles.stream()
        .filter(title -> isEnd(Texts.letters(title), plain))
        .findFirst()
        .filter(title -> title.length() < heading.length())
        .orElse(heading);
  }

  private static boolean isEnd(String title, String heading) {
    return title.length() >= WHOLE && heading.endsWith(title);
  }

  /** Whether a part of the title ends at the character, which is of none. */
  static boolean separates(String title, int at) {
    char c = title.charAt(at);
    boolean spaced =
        title.charAt(at + 1) == ' ' && (title.charAt(at - 1) == ' ' || c == ':' || c == '|');
    boolean eastAsian =
        "-_|:：".indexOf(c) >= 0
            && (Letters.isEastAsian(title.charAt(at + 1)) || title.charAt(at - 1) >= '\u3000');
    return SEPARATORS.indexOf(c) >= 0 && (spaced || eastAsian);
  }
}
