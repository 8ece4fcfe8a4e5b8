package org.rapporteur.bench.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One comparison out of a file's assertion, which is a Python expression.
 *
 * @param path for example {@code [entries, 0, title]}: names and positions
 * @param function {@code len}, {@code ord} or empty
 * @param expected the Python literal as it is written
 */
record Claim(List<Object> path, String function, String expected) {

  /** What is claimed of a feed or an entry and counts here: titles, links, ids and dates. */
  private static final Set<String> COUNTED =
      Set.of(
          "title",
          "title_detail",
          "link",
          "links",
          "id",
          "guid",
          "published",
          "published_parsed",
          "updated",
          "updated_parsed",
          "created",
          "created_parsed",
          "expired",
          "expired_parsed");

  private static final Set<String> DETAILS =
      Set.of("value", "href", "rel", "type", "title", "hreflang", "length");

  private static final Pattern COMPARISON =
      Pattern.compile(
          "(?:(len|ord)\\()?((?:feed|entries\\[[0-9]+\\]|encoding)(?:\\['\\w+'\\]|\\[[0-9]+\\]|\\.\\w+)*)\\)?"
              + "\\s*==\\s*((?:(?:feed|entries\\[[0-9]+\\])(?:\\['\\w+'\\]|\\[[0-9]+\\]|\\.\\w+)*\\s*==\\s*)?)"
              + "(u?'(?:[^'\\\\]|\\\\.)*'|u?\"(?:[^\"\\\\]|\\\\.)*\"|\\([0-9, ]+\\)|[0-9]+|\\{[^{}]*\\})");

  /** Of a dictionary. */
  private static final Pattern MEMBER = Pattern.compile("'(\\w+)'\\s*:\\s*('[^']*')");

  private static final Pattern STEP = Pattern.compile("\\['(\\w+)'\\]|\\[([0-9]+)\\]|\\.?(\\w+)");

  /** All comparisons of an expression that count. */
  static List<Claim> in(String expression) {
    List<Claim> claims = new ArrayList<>();
    Matcher comparison = COMPARISON.matcher(expression);
    while (comparison.find()) {
      String function = comparison.group(1) == null ? "" : comparison.group(1);
      add(claims, comparison.group(2), function, comparison.group(4));
      if (!comparison.group(3).isEmpty()) {
        add(claims, comparison.group(3), function, comparison.group(4));
      }
    }
    return claims;
  }

  private static void add(List<Claim> claims, String path, String function, String expected) {
    if (expected.startsWith("{")) {
      Matcher member = MEMBER.matcher(expected);
      while (member.find()) {
        add(claims, path + "['" + member.group(1) + "']", function, member.group(2));
      }
      return;
    }
    Claim claim = new Claim(path(path.replaceAll("[\\s=]", "")), function, expected);
    if (claim.counts()) {
      claims.add(claim);
    }
  }

  private static List<Object> path(String written) {
    List<Object> path = new ArrayList<>();
    Matcher step = STEP.matcher(written);
    while (step.find()) {
      if (step.group(2) != null) {
        path.add(Integer.valueOf(step.group(2)));
      } else {
        path.add(step.group(1) != null ? step.group(1) : step.group(3));
      }
    }
    return path;
  }

  private boolean counts() {
    int subject = path.getFirst().equals("entries") ? 2 : 1;
    if (path.getFirst().equals("encoding")) {
      return true;
    }
    Object last = path.getLast();
    return path.size() > subject
        && COUNTED.contains(path.get(subject))
        && (path.size() == subject + 1 || last instanceof Integer || DETAILS.contains(last))
        && !(path.contains("title_detail") && last.equals("type"));
  }
}
