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
 */
record TimePattern(
    int place,
    String rule,
    Reading reading,
    List<Element> context,
    List<Element> elements,
    boolean alone) {

  /**
   * One place in a pattern.
   *
   * @param types the bits of the classes that may stand there
   */
  record Element(long types, Set<String> words, boolean optional, boolean touching) {

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

  private static final int ALONE_COLUMN = 3;

  static TimePattern of(int place, String row) {
    String[] columns = row.split("\t");
    String[] sides = columns[2].split(" : ");
    boolean alone = columns.length > ALONE_COLUMN && columns[ALONE_COLUMN].equals("alone");
    List<Element> context = sides.length == 1 ? List.of() : elements(sides[0]);
    List<Element> elements = elements(sides[sides.length - 1]);
    return new TimePattern(
        place, columns[0], Reading.valueOf(columns[1]), context, elements, alone);
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
