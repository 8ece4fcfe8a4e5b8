package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.page.Addresses;
import org.rapporteur.ingest.extract.page.Declarations;
import org.rapporteur.ingest.extract.word.WordList;

/**
 * News and blogs, by what their pages declare: Open Graph's type, schema.org's as microdata, the
 * program that made the page, its address; and a page with a date that is signed or calls itself an
 * article is news.
 */
final class PressKinds {

  private static final Pattern WEBLOG = Pattern.compile("\\b(?:we)?blogs?\\b");
  private static final List<String> BLOG_PROGRAMS = List.of("blogger", "typepad", "ghost");
  private static final List<String> BLOG_HOSTS = WordList.read("blog-hosts.txt");

  /** What articles of the press declare beside their type. */
  private static final List<String> NEWS_NAMES =
      List.of("article:published_time", "article:section", "article:publisher", "news_keywords");

  /** What a page may be that is no article. */
  private static final Pattern OTHER_TYPES =
      Pattern.compile("^(?:video|music|product|profile|book|object|place|business|restaurant)\\b");

  /** Parts of addresses of articles, in the languages of the press. */
  private static final Pattern NEWS_PATH =
      Pattern.compile(
          "/(?:news|articles?|story|stories|artikel|nachrichten|actualites?|nouvelles?|noticias?"
              + "|notizie|nieuws|nyheter|wiadomosci|novosti|haber|haberler|berita)(?:/|-|\\d)");

  /** From where Substack serves pictures and programs, also to blogs at addresses of their own. */
  private static final String SUBSTACK = "//substackcdn.com";

  private PressKinds() {}

  /** Whether what draws the page is the program of a host of blogs. */
  static boolean isDrawnAsBlog(List<Element> links, List<Element> scripts) {
    return links.stream().anyMatch(link -> link.attr("href").contains(SUBSTACK))
        || scripts.stream().anyMatch(script -> script.attr("src").contains(SUBSTACK));
  }

  /**
   * News, or other.
   *
   * @param url in lower case
   * @param dated whether the page tells when it was published
   * @param signed whether it tells who wrote it
   */
  static DocumentKind of(Declarations declarations, String url, boolean dated, boolean signed) {
    String type = declarations.lower("og:type");
    boolean article = type.equals("article") || type.endsWith(":article");
    boolean declared =
        article && NEWS_NAMES.stream().anyMatch(name -> declarations.first(name) != null);
    boolean shown =
        dated
            && !OTHER_TYPES.matcher(type).find()
            && (article || signed || NEWS_PATH.matcher(url).find());
    return declared || shown ? DocumentKind.NEWS : DocumentKind.OTHER;
  }

  /**
   * Whether what made the page, its site's name or its host are those of blogs.
   *
   * @param url in lower case
   */
  static boolean isBlog(Declarations declarations, String url) {
    String generator = declarations.lower("generator");
    String host = Addresses.host(url);
    return declarations.lower("og:type").equals("blog")
        || WEBLOG.matcher(declarations.lower("og:site_name")).find()
        || BLOG_PROGRAMS.stream().anyMatch(generator::startsWith)
        || declarations.lower("og:image").contains(SUBSTACK)
        || BLOG_HOSTS.stream().anyMatch(blogs -> isAt(host, blogs));
  }

  /** Whether the host is one of those, or below it. */
  private static boolean isAt(String host, String blogs) {
    return blogs.endsWith(".")
        ? host.contains("." + blogs)
        : host.equals(blogs) || host.endsWith("." + blogs);
  }
}
