package org.rapporteur.ingest.extract.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.extract.page.Survey;

/**
 * The numbers of ordered lists as a browser shows them, whatever of a list is kept.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/grouping-content.html#the-ol-element">the
 *     element's attributes</a>
 */
final class ListNumbers {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
  private static final int LETTERS = 26;

  /** Higher numbers are written in figures. */
  private static final int LARGEST_ROMAN = 3999;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private final Survey survey;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  ListNumbers(Survey survey) {
    this.survey = survey;
  }

  /** What stands before the item of an ordered list. */
  String of(int item) {
    int list = survey.parent(item);
    if (!numbers.containsKey(item)) {
      count(list);
    }
    return written(numbers.getOrDefault(item, 1), survey.element(list).attr("type"));
  }

  /** All items of the list, at once. */
  private void count(int list) {
    Element element = survey.element(list);
    boolean reversed = element.hasAttr("reversed");
    int next = number(element.attr("start"), reversed ? items(list) : 1);
    for (int child = list + 1; child < survey.end(list); child = survey.end(child)) {
      if (survey.element(child).nameIs("li")) {
        int number = number(survey.element(child).attr("value"), next);
        numbers.put(child, number);
        next = reversed ? number - 1 : number + 1;
      }
    }
  }

  private int items(int list) {
    int items = 0;
    for (int child = list + 1; child < survey.end(list); child = survey.end(child)) {
      items += survey.element(child).nameIs("li") ? 1 : 0;
    }
    return items;
  }

  private static int number(String written, int otherwise) {
    String number = written.strip();
    return NUMBER.matcher(number).matches() ? Integer.parseInt(number) : otherwise;
  }

  private static String written(int number, String type) {
    return switch (type) {
      case "a" -> letters(number);
      case "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number);
      case "I" -> roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      roman.repeat(ROMAN[i], rest / VALUES[i]);
      rest %= VALUES[i];
    }
    return roman.toString();
  }
}
