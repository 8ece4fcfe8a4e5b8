package org.rapporteur.ingest.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.extract.word.Lexicon;
import org.rapporteur.ingest.extract.word.WordList;

/**
 * What an element is, by its tag, its role, its microdata and the names that its makers gave it.
 */
public final class Vocabulary {

  /** Around the text, not of it: to be dropped unless it holds most of the page. */
  public static final int FURNITURE = 1;

  /** What readers wrote. */
  public static final int COMMENTS = 1 << 1;

  /** Named as the text's container. */
  public static final int BODY = 1 << 2;

  /** Likely to be around the text: article and main. */
  public static final int ARTICLE = 1 << 3;

  public static final int BYLINE = 1 << 4;
  static final int DATE = 1 << 5;

  /** Named as a title, which teasers and sections have too. */
  public static final int TITLE = 1 << 6;

  public static final int CAPTION = 1 << 7;

  /** Perhaps furniture: to be dropped unless it holds prose without links. */
  public static final int SUSPECT = 1 << 8;

  /** A reader never sees it. */
  static final int INVISIBLE = 1 << 9;

  private static final int LONGEST_NAME = 300;

  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "form",
          "alertdialog");

  private static final Lexicon AUTHOR_PATHS =
      new Lexicon().words(WordList.read("author-paths.txt"), BYLINE).complete();

  private static final List<String> INVISIBLE_CLASSES =
      List.of(
          "sr-only",
          "visually-hidden",
          "screen-reader-text",
          "visuallyhidden",
          "element-invisible");

  private static final Pattern OFF_SCREEN =
      Pattern.compile("(?i)(?:left|top|text-indent)\\s{0,3}:\\s{0,3}-999");

  private static final Pattern TINY =
      Pattern.compile("(?i)font-size\\s{0,3}:\\s{0,3}0(?:px|pt|em|rem|%)?\\s{0,3}(?:;|!|$)");

  private static final Attributes NONE = new Attributes();

  private final Map<String, Integer> known = new HashMap<>();

  /** To be read, not to be changed: those without any share theirs. */
  static Attributes attributes(Element element) {
    return element.attributesSize() == 0 ? NONE : element.attributes();
  }

  /** The marks of an element: those of its tag, role, microdata, class and id. */
  int marks(String tag, Attributes attributes) {
    int marks = 0;
    for (Attribute attribute : attributes) {
      marks |= marks(tag, attribute.getKey(), attribute.getValue());
    }
    return tag.equals("body") || tag.equals("html") ? marks & INVISIBLE : marks | ofTag(tag);
  }

  private int marks(String tag, String attribute, String value) {
    return switch (attribute) {
      case "class" -> named(value);
      case "id" -> isHeading(tag) ? 0 : identified(value);
      case "role" -> ofRole(value);
      case "itemprop" -> ofProperty(value);
      case "rel" -> tag.equals("a") && value.contains("author") ? BYLINE : 0;
      case "href" -> tag.equals("a") && leadsToAuthor(value) ? BYLINE : 0;
      case "hidden" -> INVISIBLE;
      case "style" -> hides(value) ? INVISIBLE : 0;
      default -> 0;
    };
  }

  /** The id of a heading is often made of its words, and so says nothing. */
  private static boolean isHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h';
  }

  /** Whether a reader never sees it. */
  public static boolean invisible(Element element) {
    Attributes attributes = attributes(element);
    return attributes.hasKey("hidden")
        || hasInvisibleClass(attributes.get("class"))
        || hides(attributes.get("style"));
  }

  private static boolean hasInvisibleClass(String names) {
    for (String name : INVISIBLE_CLASSES) {
      int at = names.indexOf(name);
      if (at >= 0 && isWhole(names, at, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(String names, int start, int end) {
    return (start == 0 || names.charAt(start - 1) == ' ' || isPrefixed(names, start))
        && (end == names.length() || names.charAt(end) == ' ');
  }

  /** Whether a library's name stands before the word, as in govuk-visually-hidden. */
  private static boolean isPrefixed(String names, int start) {
    return names.charAt(start - 1) == '-' && !names.startsWith("not-", start - 4);
  }

  private static boolean hides(String style) {
    return !style.isEmpty() && (displaysNothing(style) || standsOffScreen(style));
  }

  /** Whether running text is too small to see; an element around others may merely close gaps. */
  static boolean vanishes(Element element, Attributes attributes) {
    String style = attributes.get("style");
    return style.contains("font-size") && element.childrenSize() == 0 && TINY.matcher(style).find();
  }

  /** As far to the left as no screen reaches: an old way to speak to machines alone. */
  private static boolean standsOffScreen(String style) {
    return style.contains("-999") && OFF_SCREEN.matcher(style).find();
  }

  private static boolean displaysNothing(String style) {
    int display = style.indexOf("display");
    if (display < 0) {
      return false;
    }
    int value = style.startsWith(": ", display + "display".length()) ? 2 : 1;
    return style.regionMatches(true, display + "display".length() + value, "none", 0, 4);
  }

  private static int ofTag(String tag) {
    return switch (tag) {
      case "aside",
          "footer",
          "nav",
          "menu",
          "dialog",
          "fieldset",
          "form",
          "amp-consent",
          "amp-sidebar",
          "amp-user-notification" ->
          FURNITURE;
      case "amp-accordion" -> SUSPECT;
      case "article", "main" -> ARTICLE;
      case "figcaption", "figure" -> CAPTION;
      case "address" -> BYLINE;
      default -> 0;
    };
  }

  private static int ofRole(String role) {
    if (role.isEmpty()) {
      return 0;
    }
    if (role.equals("main") || role.equals("article")) {
      return ARTICLE;
    }
    return FURNITURE_ROLES.contains(role) ? FURNITURE : 0;
  }

  private static int ofProperty(String property) {
    if (property.isEmpty()) {
      return 0;
    }
    int marks = property.contains("articleBody") ? BODY : 0;
    if (property.contains("author")) {
      marks |= BYLINE;
    }
    if (property.contains("datePublished")) {
      marks |= DATE;
    }
    return property.contains("comment") ? marks | COMMENTS : marks;
  }

  private static boolean leadsToAuthor(String address) {
    int state = Lexicon.ASTRAY;
    for (int i = 0; i < address.length() - 1; i++) {
      char c = address.charAt(i);
      state = c == '/' ? AUTHOR_PATHS.end(state) : AUTHOR_PATHS.after(state, c);
      if (AUTHOR_PATHS.meaning(state) != 0) {
        return true;
      }
    }
    return false;
  }

  /** By the id, which no other element of the page has. */
  private static int identified(String name) {
    return name.isEmpty() || name.length() > LONGEST_NAME ? 0 : NameReader.marks(name);
  }

  /** By the class, which others have too. */
  private int named(String name) {
    Integer marks = known.get(name);
    if (marks == null) {
      marks = identified(name) | (hasInvisibleClass(name) ? INVISIBLE : 0);
      known.put(name, marks);
    }
    return marks;
  }

  /** The words of names in lower case, with a hyphen where one ends. */
  public static String words(String names) {
    return names.length() > LONGEST_NAME ? "" : separated(names);
  }

  private static String separated(String names) {
    StringBuilder words = new StringBuilder(names.length() + 8);
    boolean low = false;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (c >= 'a' && c <= 'z') {
        words.append(c);
        low = true;
      } else if (Character.isLetter(c)) {
        words.append(low && Character.isUpperCase(c) ? "-" : "").append(Character.toLowerCase(c));
        low = Character.isLowerCase(c);
      } else {
        words.append('-');
        low = false;
      }
    }
    return words.toString();
  }
}
