package org.rapporteur.ingest.extract.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Raised signs that would change the word before them where they were but set behind it: the mark
 * of a note becomes {@code [3]}, so that it can never be read as part of a symbol or number, and an
 * exponent {@code ^6}, or {@code ²} behind a unit.
 */
final class Raised {

  private static final int LONGEST = 6;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
  private static final Pattern MARK = Pattern.compile("[0-9]{1,3}|[ivxl]{1,5}|[a-z]");

  /** What the addresses of notes begin with, in the ways of Word, Markdown, wikis and blogs. */
  private static final List<String> NOTES =
      List.of("#fn", "#_ftn", "#_edn", "#footnote", "#endnote", "#note", "#cite", "#sdfootnote");

  private static final Set<String> UNITS =
      Set.of("m", "km", "cm", "mm", "dm", "ft", "mi", "yd", "nm", "м", "км", "см");

  /** Numbers and variables that are raised to powers more often than a note is set to them. */
  private static final Set<String> BASES = Set.of("10", "2", "x", "y", "z", "n", "r", "mc");

  private Raised() {}

  /**
   * The text to set in place of the element, or null if it is like other text.
   *
   * @param before the text that it stands behind
   */
  static @Nullable String text(Element element, Attributes attributes, BlockBuilder before) {
    boolean raised = element.nameIs("sup");
    boolean noted = element.nameIs("a") && leadsToNote(attributes);
    String text = raised || noted ? sign(element) : "";
    if (text.isEmpty()) {
      return null;
    }
    if (noted || isLinked(element)) {
      return MARK.matcher(text).matches() ? "[" + text + "]" : null;
    }
    return NUMBER.matcher(text).matches() ? number(text, before.lastWord()) : null;
  }

  private static String number(String text, String before) {
    if (BASES.contains(before)) {
      return "^" + text;
    }
    boolean measured = UNITS.contains(before);
    if (measured && text.equals("2")) {
      return "²";
    }
    return measured && text.equals("3") ? "³" : "[" + text + "]";
  }

  /** Its text where that is short. */
  private static String sign(Element element) {
    String text = element.childNodeSize() <= 2 ? element.text().strip() : "";
    return text.length() <= LONGEST ? text : "";
  }

  private static boolean isLinked(Element element) {
    Element parent = element.parent();
    return element.selectFirst("a") != null || (parent != null && parent.nameIs("a"));
  }

  private static boolean leadsToNote(Attributes link) {
    String address = link.get("href");
    int fragment = address.indexOf('#');
    if (fragment < 0 || fragment + 1 >= address.length()) {
      return false;
    }
    for (String note : NOTES) {
      if (address.startsWith(note, fragment)) {
        return true;
      }
    }
    return false;
  }
}
