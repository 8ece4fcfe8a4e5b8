package org.rapporteur.enrich.reference.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.text.WordList;

/** The bodies of {@code bodies.txt}, and their names in text. */
public final class Bodies {

  private static final List<Body> ALL =
      WordList.lines(Bodies.class, "bodies.txt").stream().map(Body::parse).toList();

  public static final Body GENERAL_ASSEMBLY = named("general-assembly");
  public static final Body SECURITY_COUNCIL = named("security-council");
  public static final Body HUMAN_RIGHTS_COUNCIL = named("human-rights-council");
  public static final Body ECONOMIC_AND_SOCIAL_COUNCIL = named("economic-and-social-council");

  private static final int ABBREVIATION = 3;
  private static final int ENDING = 3;
  private static final List<Name> NONE = List.of();
  private static final Map<Character, List<Name>> BY_FIRST = index(name -> key(name.charAt(0)));
  private static final Map<String, List<Name>> BY_ENDING =
      index(name -> ending(name, name.length()));

  private Bodies() {}

  private record Name(String text, Body body) {}

  /** A body's name in a text. */
  public record Mention(Body body, int start, int end) {}

  private static <K> Map<K, List<Name>> index(Function<String, K> key) {
    return ALL.stream()
        .flatMap(body -> body.names().stream().map(name -> new Name(name, body)))
        .collect(Collectors.groupingBy(name -> key.apply(name.text())));
  }

  /** The last three letters in lower case, or the last sign where these are no letters. */
  private static String ending(CharSequence text, int end) {
    StringBuilder ending = new StringBuilder(ENDING);
    int start = lettersStart(text, end) == end - ENDING ? end - ENDING : end - 1;
    for (int i = start; i < end; i++) {
      ending.append(key(text.charAt(i)));
    }
    return ending.toString();
  }

  private static int lettersStart(CharSequence text, int end) {
    int start = end;
    while (start > 0 && end - start < ENDING && Glyphs.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static char key(char letter) {
    return Character.toLowerCase(letter);
  }

  /** All bodies, in the order of the table. */
  public static List<Body> all() {
    return ALL;
  }

  /** The body with an id of the table. */
  public static Body named(String id) {
    return ALL.stream().filter(body -> body.id().equals(id)).findFirst().orElseThrow();
  }

  /** The longest full name that ends at {@code end}. */
  public static @Nullable Mention endingAt(CharSequence text, int end) {
    Mention longest = null;
    for (Name name : end > 0 ? BY_ENDING.getOrDefault(ending(text, end), NONE) : NONE) {
      int start = startOf(text, end, name.text());
      if (start >= 0 && (longest == null || start < longest.start())) {
        longest = new Mention(name.body(), start, end);
      }
    }
    return longest;
  }

  /** The bodies for which the longest short name ("the Council") at {@code end} may stand. */
  public static List<Body> shortEndingAt(CharSequence text, int end) {
    List<Body> meant = new ArrayList<>();
    int longest = end;
    for (Body body : ALL) {
      for (String name : body.shortNames()) {
        int start = startOf(text, end, name);
        if (start >= 0 && start < longest) {
          meant.clear();
          longest = start;
        }
        if (start == longest && !meant.contains(body)) {
          meant.add(body);
        }
      }
    }
    return meant;
  }

  /** The longest full name that starts at {@code start}. */
  public static @Nullable Mention startingAt(CharSequence text, int start) {
    Mention longest = null;
    boolean inside = start < text.length();
    for (Name name : inside ? BY_FIRST.getOrDefault(key(text.charAt(start)), NONE) : NONE) {
      int end = endOf(text, start, name.text());
      if (end >= 0 && (longest == null || end > longest.end())) {
        longest = new Mention(name.body(), start, end);
      }
    }
    return longest;
  }

  private static int endOf(CharSequence text, int start, String name) {
    int at = start;
    for (int i = 0; i < name.length(); i++) {
      if (!isSame(text, at, name, i)) {
        at = isBroken(text, at + 1) && isSame(text, at + 2, name, i) ? at + 2 : -1;
      }
      if (at < 0) {
        return -1;
      }
      at = name.charAt(i) == ' ' ? Glyphs.skipSpaces(text, at) : at + 1;
    }
    return Glyphs.wordAt(text, at) ? -1 : at;
  }

  private static int startOf(CharSequence text, int end, String name) {
    int at = end;
    for (int i = name.length() - 1; i >= 0; i--) {
      at--;
      if (!isSame(text, at, name, i)) {
        at = isBroken(text, at) && isSame(text, at - 2, name, i) ? at - 2 : -1;
      }
      if (at < 0) {
        return -1;
      }
      while (name.charAt(i) == ' ' && at > 0 && Glyphs.isSpace(text.charAt(at - 1))) {
        at--;
      }
    }
    return Glyphs.wordAt(text, at - 1) ? -1 : at;
  }

  /** A word that is broken at the end of a line, "Assem-\nbly". */
  private static boolean isBroken(CharSequence text, int lineBreak) {
    return Glyphs.at(text, lineBreak, '\n')
        && Glyphs.at(text, lineBreak - 1, '-')
        && lineBreak + 1 < text.length()
        && Character.isLowerCase(text.charAt(lineBreak + 1));
  }

  private static boolean isSame(CharSequence text, int at, String name, int index) {
    return at >= 0 && at < text.length() && same(text.charAt(at), name.charAt(index), name);
  }

  /**
   * The shortest abbreviations keep their case; in names case, spaces and apostrophes are the
   * typesetter's.
   */
  private static boolean same(char found, char wanted, String name) {
    if (found == wanted) {
      return true;
    }
    return switch (wanted) {
      case ' ' -> Glyphs.isSpace(found);
      case '\'' -> found == '\u2019';
      default ->
          name.length() > ABBREVIATION
              && Character.toLowerCase(found) == Character.toLowerCase(wanted);
    };
  }
}
