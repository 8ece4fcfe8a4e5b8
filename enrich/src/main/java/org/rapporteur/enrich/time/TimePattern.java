package org.rapporteur.enrich.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of {@code patterns.tsv}.
 *
 * @param place its place in the table
 * @param context what must stand right before, empty for anything
 * @param alone whether only a mark, a function word or nothing may follow
 * @param needed the bits of classes that every match has
 */
record TimePattern(
    int place,
    String rule,
    Reading reading,
    List<Element> context,
    List<Element> elements,
    boolean alone,
    long needed) {

  /**
   * One place in a pattern.
   *
   * @param types the bits of the classes that may stand there
   */
  record Element(long types, Set<String> words, boolean optional, boolean touching) {

    /** The class without which nothing matches, as a bit; 0 where there is no single one. */
    long needed() {
      return !optional && words.isEmpty() && Long.bitCount(types) == 1 ? types : 0;
    }

    static Element of(String written) {
      boolean optional = written.length() > 1 && written.endsWith("?");
      boolean touching = written.length() > 1 && written.startsWith("+");
      String alternatives =
          written.substring(touching ? 1 : 0, written.length() - (optional ? 1 : 0));
      long types = 0;
      Set<String> words = new HashSet<>();
      for (String alternative : alternatives.split("\\|")) {
        if (alternative.chars().allMatch(c -> Character.isUpperCase(c) || c == '_')) {
          types |= WordClass.valueOf(alternative).bit();
        } else {
          words.add(alternative);
        }
      }
      return new Element(types, Set.copyOf(words), optional, touching);
    }
  }

  /** The most elements. */
  static final int LONGEST = 12;

  private static final int ALONE_COLUMN = 3;

  TimePattern {
    if (elements.size() > LONGEST) {
      throw new IllegalArgumentException("too long a pattern: " + rule);
    }
  }

  static TimePattern of(int place, String row) {
    String[] columns = row.split("\t");
    String[] sides = columns[2].split(" : ");
    boolean alone = columns.length > ALONE_COLUMN && columns[ALONE_COLUMN].equals("alone");
    List<Element> context = sides.length == 1 ? List.of() : elements(sides[0]);
    List<Element> elements = elements(sides[sides.length - 1]);
    long needed = elements.stream().mapToLong(Element::needed).reduce(0, (a, b) -> a | b);
    return new TimePattern(
        place, columns[0], Reading.valueOf(columns[1]), context, elements, alone, needed);
  }

  private static List<Element> elements(String written) {
    return Arrays.stream(written.split(" ")).map(Element::of).toList();
  }

  /** The elements that an expression can begin with. */
  List<Element> beginnings() {
    List<Element> beginnings = new ArrayList<>();
    for (Element element : elements) {
      beginnings.add(element);
      if (!element.optional()) {
        break;
      }
    }
    return beginnings;
  }
}
