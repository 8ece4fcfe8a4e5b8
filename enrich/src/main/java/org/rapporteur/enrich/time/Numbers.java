package org.rapporteur.enrich.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.enrich.text.Token;

/** The classes of numbers, by their shape and, for a bare year, by what stands beside them. */
final class Numbers {

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "er", "º", "°");
  private static final Set<String> NO_YEAR_BESIDE =
      Set.of("/", "$", "€", "£", "%", "#", ":", "-", "–", "+", "=", ".");
  private static final Set<String> NO_YEAR_AFTER =
      Set.of("no", "nos", "resolution", "resolutions", "page", "about", "over", "nearly", "some");
  private static final int DAYS = 31;
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1800;
  private static final int FIRST_BARE_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST = 5;

  /** Most numbers in tables have one or two digits, and mean the same whatever stands beside. */
  private static final Map<String, Tags> SHORT = shortNumbers();

  private Numbers() {}

  static Tags tags(List<Token> tokens, int index) {
    String text = tokens.get(index).lower();
    Tags known = text.length() <= 2 ? SHORT.get(text) : null;
    return known == null ? longer(tokens, index, text) : known;
  }

  private static Map<String, Tags> shortNumbers() {
    Map<String, Tags> numbers = new HashMap<>();
    for (int value = 0; value < 100; value++) {
      numbers.put(String.valueOf(value), plain(value < 10 ? 1 : 2, value));
      numbers.put((value < 10 ? "0" : "") + value, plain(2, value));
    }
    return Map.copyOf(numbers);
  }

  private static Tags plain(int digits, int value) {
    List<Tag> tags = new ArrayList<>();
    plain(tags, digits, value);
    return Tags.of(tags);
  }

  private static Tags longer(List<Token> tokens, int index, String text) {
    int digits = digits(text);
    if (digits > LONGEST) {
      return Tags.NONE;
    }
    int value = Integer.parseInt(text.substring(0, digits));
    String rest = text.substring(digits);
    List<Tag> tags = new ArrayList<>();
    if (rest.isEmpty()) {
      plain(tags, digits, value);
      if (value >= FIRST_BARE_YEAR && value <= LAST_YEAR && isBareYear(tokens, index)) {
        tags.add(new Tag(WordClass.BARE_YEAR, value));
      }
    } else {
      suffixed(tags, rest, value, digits);
    }
    return Tags.of(tags);
  }

  private static int digits(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits == 0 ? LONGEST + 1 : digits;
  }

  private static void plain(List<Tag> tags, int digits, int value) {
    tags.add(new Tag(WordClass.NUMBER, value));
    if (digits <= 2 && value >= 1 && value <= DAYS) {
      tags.add(new Tag(WordClass.DAY, value));
    }
    if (digits <= 2 && value >= 1 && value <= MONTHS) {
      tags.add(new Tag(WordClass.MONTH_NUMBER, value));
    }
    if (digits == 2) {
      tags.add(new Tag(WordClass.SHORT_YEAR, value));
    }
    if (value >= FIRST_YEAR && value <= LAST_YEAR) {
      tags.add(new Tag(WordClass.YEAR, value));
    }
  }

  private static void suffixed(List<Tag> tags, String rest, int value, int digits) {
    if (ORDINAL_ENDINGS.contains(rest)) {
      tags.add(new Tag(WordClass.ORDINAL_NUMBER, value));
      if (value >= 1 && value <= DAYS) {
        tags.add(new Tag(WordClass.DAY, value));
        tags.add(new Tag(WordClass.ORDINAL_DAY, value));
      }
    } else if (rest.equals("s") && value % 10 == 0 && (digits == 2 || value >= FIRST_YEAR)) {
      tags.add(new Tag(WordClass.DECADE_YEAR, value));
    } else if (rest.length() == 1) {
      eastAsian(tags, rest.charAt(0), value);
    } else if (isClock(rest, value)) {
      tags.add(new Tag(WordClass.CLOCK_TIME, value));
    } else if (rest.indexOf('.') == 0 && rest.indexOf('.', 1) > 0) {
      tags.add(new Tag(WordClass.DOTTED_DATE, 0));
    }
  }

  private static void eastAsian(List<Tag> tags, char unit, int value) {
    switch (unit) {
      case '年', '년' -> tags.add(new Tag(WordClass.EAST_ASIAN_YEAR, value));
      case '月', '월' -> tags.add(new Tag(WordClass.EAST_ASIAN_MONTH, value));
      case '日', '일' -> tags.add(new Tag(WordClass.EAST_ASIAN_DAY, value));
      default -> {}
    }
  }

  private static boolean isClock(String rest, int hour) {
    return rest.length() == 3
        && rest.charAt(0) == ':'
        && digits(rest.substring(1)) == 2
        && hour < 24;
  }

  private static boolean isBareYear(List<Token> tokens, int index) {
    return mayPrecede(tokens, index) && mayFollow(tokens, index);
  }

  private static boolean mayPrecede(List<Token> tokens, int index) {
    if (index == 0) {
      return true;
    }
    Token before = tokens.get(index - 1);
    boolean touching = before.end() == tokens.get(index).start();
    return !(touching && NO_YEAR_BESIDE.contains(before.text()))
        && !NO_YEAR_AFTER.contains(before.lower());
  }

  private static boolean mayFollow(List<Token> tokens, int index) {
    if (index + 1 == tokens.size()) {
      return true;
    }
    Token after = tokens.get(index + 1);
    boolean touching = after.start() == tokens.get(index).end();
    boolean counted = after.isWord() && !after.isCapitalized() && after.lower().endsWith("s");
    boolean figure = touching && NO_YEAR_BESIDE.contains(after.text()) && !after.is(".");
    return !figure && (!counted || after.text().length() <= 2 || after.is("was"));
  }
}
