package org.rapporteur.ingest.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.extract.word.WordList;

/**
 * What the names that page makers give to elements tell about them. Names are cut into words at
 * hyphens, underscores and capitals: {@code articleBody}, {@code article-body} and {@code
 * article__body} say the same.
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
  static final int TITLE = 1 << 6;
  public static final int CAPTION = 1 << 7;

  /** Perhaps furniture: to be dropped unless it holds prose without links. */
  public static final int SUSPECT = 1 << 8;

  private static final int LONGEST_NAME = 300;

  private static final Set<String> FURNITURE_TAGS =
      Set.of("aside", "footer", "nav", "menu", "dialog", "fieldset", "form");

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

  private static final Set<String> FURNITURE_WORDS =
      Set.copyOf(WordList.read("furniture-words.txt"));

  private static final NavigableSet<String> FURNITURE_STEMS =
      new TreeSet<>(WordList.read("furniture-stems.txt"));

  /** Names that furniture has, and text now and then. */
  private static final Set<String> SUSPECT_WORDS = Set.copyOf(WordList.read("suspect-words.txt"));

  private static final NavigableSet<String> SUSPECT_STEMS =
      new TreeSet<>(
          Set.of("teaser", "readmore", "carousel", "slider", "gallery", "swiper", "paywall"));

  private static final NavigableSet<String> COMMENT_STEMS =
      new TreeSet<>(Set.of("comment", "kommentar", "disqus", "respond", "coment"));

  private static final List<String> INVISIBLE_CLASSES =
      List.of(
          "sr-only",
          "visually-hidden",
          "screen-reader-text",
          "visuallyhidden",
          "element-invisible");

  /** Words recur from page to page; what they mean never changes. */
  private static final Map<String, Integer> WORDS = new ConcurrentHashMap<>();

  private static final int MOST_WORDS = 20_000;

  private final Map<String, Integer> known = new HashMap<>();

  /** The marks of an element: those of its tag, role, microdata, class and id. */
  int marks(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return 0;
    }
    int marks = ofTag(tag);
    if (element.attributesSize() == 0) {
      return marks;
    }
    Attributes attributes = element.attributes();
    return marks
        | named(attributes.get("class"))
        | (isHeading(tag) ? 0 : named(attributes.get("id")))
        | ofRole(attributes.get("role"))
        | ofProperty(attributes.get("itemprop"))
        | (tag.equals("a") && leadsToAuthor(attributes) ? BYLINE : 0);
  }

  /** The id of a heading is often made of its words, and so says nothing. */
  private static boolean isHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h';
  }

  /** Whether a reader never sees it. */
  public static boolean invisible(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
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
    return (start == 0 || names.charAt(start - 1) == ' ')
        && (end == names.length() || names.charAt(end) == ' ');
  }

  private static boolean hides(String style) {
    int display = style.indexOf("display");
    if (display < 0) {
      return false;
    }
    int value = style.startsWith(": ", display + "display".length()) ? 2 : 1;
    return style.regionMatches(true, display + "display".length() + value, "none", 0, 4);
  }

  private static int ofTag(String tag) {
    if (FURNITURE_TAGS.contains(tag)) {
      return FURNITURE;
    }
    return switch (tag) {
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

  private static boolean leadsToAuthor(Attributes link) {
    if (link.get("rel").contains("author")) {
      return true;
    }
    String address = link.get("href");
    for (String path : AUTHOR_PATHS) {
      int at = address.indexOf(path);
      if (at >= 0 && at + path.length() < address.length()) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> AUTHOR_PATHS = List.copyOf(WordList.read("author-paths.txt"));

  private int named(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return 0;
    }
    Integer marks = known.get(name);
    if (marks == null) {
      marks = read(name.replace('\n', ' '));
      known.put(name, marks);
    }
    return marks;
  }

  private static int read(String names) {
    int marks = 0;
    int start = 0;
    while (start < names.length()) {
      int end = names.indexOf(' ', start);
      end = end < 0 ? names.length() : end;
      if (end > start) {
        marks |= ofName(names.substring(start, end));
      }
      start = end + 1;
    }
    return marks;
  }

  private static int ofName(String name) {
    String words = separated(name);
    if (describesContent(words)) {
      return 0;
    }
    int marks = ofPhrases(words);
    boolean denied = false;
    int start = 0;
    while (start < words.length()) {
      int end = words.indexOf('-', start);
      end = end < 0 ? words.length() : end;
      if (end > start) {
        String word = words.substring(start, end);
        marks |= denied ? 0 : ofWord(word);
        denied = DENYING.contains(word);
      }
      start = end + 1;
    }
    return marks;
  }

  /** Whether the name says what the page is about or what it lacks, and not what the element is. */
  private static boolean describesContent(String words) {
    int end = words.indexOf('-');
    return end > 0 && end < words.length() - 1 && DESCRIBING.contains(words.substring(0, end));
  }

  private static final Set<String> DENYING = Set.of("has", "no", "not", "with", "without", "hide");

  private static final Set<String> DESCRIBING =
      Set.of(
          "tag",
          "category",
          "cat",
          "has",
          "no",
          "not",
          "with",
          "without",
          "is",
          "post",
          "format",
          "status",
          "type",
          "hidden",
          "visible",
          "uk",
          "col",
          "hide",
          "show",
          "term",
          "terms");

  private static int ofWord(String word) {
    Integer known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    int marks = lookUp(word);
    if (WORDS.size() < MOST_WORDS) {
      WORDS.put(word, marks);
    }
    return marks;
  }

  private static int lookUp(String word) {
    if (FURNITURE_WORDS.contains(word) || begins(word, FURNITURE_STEMS)) {
      return FURNITURE;
    }
    if (SUSPECT_WORDS.contains(word) || begins(word, SUSPECT_STEMS)) {
      return SUSPECT;
    }
    if (begins(word, COMMENT_STEMS)) {
      return COMMENTS;
    }
    return switch (word) {
      case "byline", "bylines", "author", "authors", "autor", "autoren", "autorin", "autores" ->
          BYLINE;
      case "autore", "autori", "auteur", "auteurs", "verfasser", "writer", "writers", "vcard" ->
          BYLINE;
      case "reporter", "journalist", "contributor", "contributors", "columnist", "signature" ->
          BYLINE;
      case "date", "datetime", "published", "pubdate", "datum", "time", "timestamp", "posted" ->
          DATE;
      case "caption", "figcaption", "credit", "credits" -> CAPTION;
      case "title", "headline", "titel" -> TITLE;
      case "articlebody", "entrycontent", "postcontent", "storybody", "articletext", "hentry" ->
          BODY;
      default -> 0;
    };
  }

  private static int ofPhrases(String words) {
    for (String phrase : BODY_PHRASES) {
      if (words.contains(phrase)) {
        return BODY;
      }
    }
    return 0;
  }

  private static final List<String> BODY_PHRASES = List.copyOf(WordList.read("body-names.txt"));

  private static boolean begins(String word, NavigableSet<String> stems) {
    String stem = stems.floor(word);
    return stem != null && word.startsWith(stem);
  }

  /** The words of a name in lower case, with a hyphen where one ends. */
  public static String words(String name) {
    return name.length() > LONGEST_NAME ? "" : separated(name);
  }

  private static String separated(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    boolean low = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
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
