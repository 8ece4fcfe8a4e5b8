package org.rapporteur.ingest.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * What the names that page makers give to elements tell about them. Names are cut into words at
 * hyphens, underscores and capitals: {@code articleBody}, {@code article-body} and {@code
 * article__body} say the same.
 */
final class Vocabulary {

  /** Around the text, not of it: to be dropped unless it holds most of the page. */
  static final int FURNITURE = 1;

  /** What readers wrote. */
  static final int COMMENTS = 1 << 1;

  /** Named as the text's container. */
  static final int BODY = 1 << 2;

  /** Likely to be around the text: article and main. */
  static final int ARTICLE = 1 << 3;

  static final int BYLINE = 1 << 4;
  static final int DATE = 1 << 5;
  static final int TITLE = 1 << 6;
  static final int CAPTION = 1 << 7;

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
      Set.of(
          "ad",
          "ads",
          "abo",
          "nav",
          "bio",
          "tags",
          "rss",
          "print",
          "login",
          "tools",
          "legal",
          "search",
          "toc",
          "noprint",
          "sticky",
          "pager",
          "meta",
          "shop",
          "widget",
          "widgets",
          "skip",
          "vote",
          "crumbs",
          "more",
          "sns",
          "prev",
          "next",
          "aside",
          "nocontent",
          "sd",
          "keywords",
          "tag",
          "categories",
          "mehr",
          "werbung",
          "button",
          "likes",
          "icon");

  private static final NavigableSet<String> FURNITURE_STEMS =
      new TreeSet<>(
          Set.of(
              "footer",
              "sidebar",
              "breadcrumb",
              "navig",
              "navbar",
              "menu",
              "share",
              "sharing",
              "social",
              "related",
              "recommend",
              "teaser",
              "newsletter",
              "subscri",
              "sponsor",
              "advert",
              "promo",
              "cookie",
              "consent",
              "gdpr",
              "paginat",
              "tagcloud",
              "toolbar",
              "popup",
              "modal",
              "overlay",
              "signin",
              "signup",
              "regist",
              "paywall",
              "outbrain",
              "taboola",
              "rating",
              "banner",
              "trending",
              "popular",
              "mostread",
              "readmore",
              "copyright",
              "impressum",
              "disclaimer",
              "dropdown",
              "tooltip",
              "avatar",
              "yarpp",
              "anzeige",
              "affiliate",
              "donat",
              "whatsapp",
              "jetpack",
              "authorbox",
              "carousel",
              "slider",
              "screenreader"));

  private static final NavigableSet<String> COMMENT_STEMS =
      new TreeSet<>(Set.of("comment", "kommentar", "disqus", "respond", "commentaire", "coment"));

  private static final Set<String> INVISIBLE_CLASSES =
      Set.of("sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden");

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
    return marks
        | named(element.className().replace('\n', ' '))
        | named(element.id())
        | ofRole(element.attr("role"))
        | ofProperty(element);
  }

  /** Whether a reader never sees it. */
  static boolean invisible(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden")
        || INVISIBLE_CLASSES.contains(element.className())
        || hides(element.attr("style"));
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

  private static int ofProperty(Element element) {
    String property = element.attr("itemprop");
    int marks = element.attr("rel").equals("author") ? BYLINE : 0;
    if (property.isEmpty()) {
      return marks;
    }
    if (property.contains("articleBody")) {
      marks |= BODY;
    }
    if (property.contains("author")) {
      marks |= BYLINE;
    }
    if (property.contains("datePublished")) {
      marks |= DATE;
    }
    return property.contains("comment") ? marks | COMMENTS : marks;
  }

  private int named(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return 0;
    }
    return known.computeIfAbsent(name, Vocabulary::read);
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
          "author");

  private static int ofWord(String word) {
    if (FURNITURE_WORDS.contains(word) || begins(word, FURNITURE_STEMS)) {
      return FURNITURE;
    }
    if (begins(word, COMMENT_STEMS)) {
      return COMMENTS;
    }
    return switch (word) {
      case "byline", "author", "authors", "autor", "writer", "auteur", "reporter", "vcard" ->
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

  private static final Set<String> BODY_PHRASES =
      Set.of(
          "article-body",
          "article-content",
          "article-text",
          "articlebody",
          "entry-content",
          "post-content",
          "post-body",
          "post-text",
          "story-body",
          "story-content",
          "story-text",
          "body-text",
          "text-body",
          "body-copy",
          "main-content",
          "field-body",
          "page-content",
          "news-content",
          "news-body",
          "news-text",
          "article-main",
          "content-body",
          "post-entry",
          "content-text",
          "rich-text",
          "richtext",
          "field-name-body");

  private static boolean begins(String word, NavigableSet<String> stems) {
    String stem = stems.floor(word);
    return stem != null && word.startsWith(stem);
  }

  /** Lower case, with a hyphen where a word ends. */
  private static String separated(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    boolean low = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        if (low && Character.isUpperCase(c)) {
          words.append('-');
        }
        words.append(c);
        low = Character.isLowerCase(c);
      } else {
        words.append('-');
        low = false;
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
