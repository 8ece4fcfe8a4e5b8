package org.rapporteur.contract.address;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Paths in normal form. */
final class PathNames {

  private static final Pattern INDEX_PAGE =
      Pattern.compile(
          "/(?:index|default)\\.(?:html?|php|aspx?|jsp|cfm|shtml)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SESSION =
      Pattern.compile(";(?:jsessionid|phpsessid|sid)=[^/;?]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern AMP_FILE =
      Pattern.compile("(?:(?<=[^/])(?:\\.amp)++|(?<=\\d)(?:-|~_)amp)(?=(?:\\.html?)?$)");
  private static final Pattern AMP_FOLDER = Pattern.compile("/amp(?:html)?(?=/.)");
  private static final Pattern YEAR = Pattern.compile("/(?:19|20)\\d\\d[/-]");
  private static final Pattern SLASHES = Pattern.compile("/{2,}+");
  private static final List<String> AMP_ENDINGS = List.of("/amp", "/amp.html", "/amp.htm");

  private PathNames() {}

  /** What is taken off may uncover more of its kind. */
  static String canonical(String path) {
    String canonical = simpler(path);
    for (String next = simpler(canonical); !next.equals(canonical); next = simpler(next)) {
      canonical = next;
    }
    return canonical;
  }

  private static String simpler(String path) {
    String single = SLASHES.matcher(PercentEncoding.normal(path)).replaceAll("/");
    String plain = SESSION.matcher(withoutDots(single)).replaceAll("");
    String page = INDEX_PAGE.matcher(plain).replaceFirst("/");
    String bare = withoutTrailingSlash(page);
    String ended = AMP_FILE.matcher(withoutAmpEnding(bare)).replaceFirst("");
    String article = namesArticle(ended) ? AMP_FOLDER.matcher(ended).replaceAll("") : ended;
    return article.isEmpty() ? "/" : article;
  }

  private static String withoutAmpEnding(String path) {
    for (String ending : AMP_ENDINGS) {
      if (path.endsWith(ending)
          && namesArticle(path.substring(0, path.length() - ending.length()))) {
        return path.substring(0, path.length() - ending.length());
      }
    }
    return path;
  }

  /** By a number, by several words or by being a file: /products/amp is a page of its own. */
  private static boolean namesArticle(String path) {
    String segment = path.substring(path.lastIndexOf('/') + 1);
    return YEAR.matcher(path).find()
        || segment.chars().anyMatch(Character::isDigit)
        || segment.indexOf('-') != segment.lastIndexOf('-')
        || segment.endsWith(".html");
  }

  private static String withoutTrailingSlash(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  /** RFC 3986, section 5.2.4. */
  private static String withoutDots(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : path.substring(path.startsWith("/") ? 1 : 0).split("/", -1)) {
      if (segment.equals("..")) {
        kept.pollLast();
      } else if (!segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    return "/" + String.join("/", kept);
  }
}
