package org.rapporteur.index.clauses.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.index.clauses.text.Part;

/**
 * The numbers and letters that lead to a clause. {@code (i)} is the ninth letter where {@code (h)}
 * came before it, and a Roman one elsewhere.
 */
final class Numbering {

  private static final int LETTERS = 26;

  private enum Kind {
    ROMAN,
    LETTER,
    NUMBER,
    BULLET
  }

  private record Level(Kind kind, int value, String printed) {}

  private final List<Level> levels = new ArrayList<>();
  private String paragraph = "";

  /** A paragraph of its own begins. */
  void paragraph(String number) {
    paragraph = number;
    levels.clear();
  }

  /** A sub-paragraph begins; gives its depth. */
  int sub(Marker marker) {
    Level level = next(marker);
    levels.add(level);
    return levels.size();
  }

  String label(Part part) {
    StringBuilder label = new StringBuilder(part.sign()).append(paragraph);
    levels.forEach(level -> label.append('(').append(level.printed()).append(')'));
    return label.toString();
  }

  /** Leaves the levels that the marker's is under, and only them. */
  private Level next(Marker marker) {
    List<Level> readings = readings(marker);
    for (int depth = levels.size() - 1; depth >= 0; depth--) {
      for (Level reading : readings) {
        if (follows(levels.get(depth), reading)) {
          levels.subList(depth, levels.size()).clear();
          return reading;
        }
      }
    }
    return readings.stream()
        .filter(reading -> reading.value() == 1)
        .findFirst()
        .orElseGet(() -> instead(readings.getLast()));
  }

  /** A number was lost: it takes the place of the deepest level of its kind. */
  private Level instead(Level reading) {
    for (int depth = levels.size() - 1; depth >= 0; depth--) {
      if (levels.get(depth).kind() == reading.kind()) {
        levels.subList(depth, levels.size()).clear();
        return reading;
      }
    }
    levels.clear();
    return reading;
  }

  private static boolean follows(Level before, Level now) {
    return before.kind() == now.kind() && now.value() == before.value() + 1;
  }

  private List<Level> readings(Marker marker) {
    String printed = marker.printed();
    if (marker.style() == Marker.Style.BULLET) {
      int before = levels.isEmpty() ? 0 : levels.getLast().value();
      boolean goesOn = !levels.isEmpty() && levels.getLast().kind() == Kind.BULLET;
      int value = goesOn ? before + 1 : 1;
      return List.of(new Level(Kind.BULLET, value, String.valueOf(value)));
    }
    if (Character.isDigit(printed.charAt(0))) {
      return List.of(new Level(Kind.NUMBER, Integer.parseInt(printed), printed));
    }
    List<Level> readings = new ArrayList<>();
    int roman = roman(printed);
    if (roman > 0) {
      readings.add(new Level(Kind.ROMAN, roman, printed));
    }
    readings.add(new Level(Kind.LETTER, letter(printed), printed));
    return readings;
  }

  /** The place of a letter; {@code aa} comes after {@code z}. */
  private static int letter(String printed) {
    return (printed.length() - 1) * LETTERS + printed.charAt(0) - 'a' + 1;
  }

  private static int roman(String printed) {
    int value = 0;
    int before = Integer.MAX_VALUE;
    for (int at = 0; at < printed.length(); at++) {
      int worth =
          switch (printed.charAt(at)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
          };
      if (worth == 0) {
        return 0;
      }
      value += worth > before ? worth - 2 * before : worth;
      before = worth;
    }
    return value;
  }
}
