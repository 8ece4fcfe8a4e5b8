package org.rapporteur.ingest;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.ingest.extract.ExtractedPage;

/**
 * A page that stands in an article's place and wants something of its reader first, or says that
 * there is none. It has no date and no author, is short, and speaks of little else.
 */
public enum Wall {
  ABSENCE("says that there is nothing", Category.HTTP_STATUS),
  LOGIN("asks its readers to log in", Category.UNSUPPORTED_TYPE),
  CONSENT("asks its readers about cookies", Category.UNSUPPORTED_TYPE),
  ROBOT_TEST("asks whether its reader is a robot", Category.UNSUPPORTED_TYPE);

  private static final int LONGEST_TEXT = 1500;
  private static final int LONGEST_TEST = 600;
  private static final int OPENING = 200;

  private static final List<String> LOGIN_WORDS =
      List.of(
          "sign in",
          "log in",
          "login",
          "log on",
          "subscribers",
          "subscribe to",
          "anmelden",
          "einloggen",
          "connexion",
          "connectez",
          "identifiez",
          "iniciar ses",
          "inicia ses",
          "accedi",
          "inloggen",
          "zaloguj",
          "войти",
          "вход",
          "увійти",
          "로그인",
          "ログイン",
          "登录",
          "登入",
          "تسجيل الدخول",
          "giriş yap",
          "ورود");
  private static final List<String> COOKIE_WORDS = List.of("cookie", "쿠키", "クッキー", "файлы куки");
  private static final List<String> CONSENT_WORDS =
      List.of(
          "consent",
          "your privacy",
          "accept all",
          "einwillig",
          "zustimm",
          "privatsphäre",
          "consentement",
          "accepter",
          "consentimiento",
          "aceptar",
          "consenso",
          "accetta",
          "toestemming",
          "zgod",
          "соглас",
          "동의",
          "同意");
  private static final List<String> TEST_WORDS =
      List.of(
          "captcha",
          "are you a robot",
          "not a robot",
          "are human",
          "you're human",
          "a human",
          "checking your browser",
          "connection is secure",
          "enable javascript and cookies",
          "unusual traffic",
          "unusual activity");

  /** What the addresses of such pages are named. */
  private static final Set<String> ADDRESSES =
      Set.of(
          "login",
          "signin",
          "sign-in",
          "logon",
          "sso",
          "auth",
          "consent",
          "cookie-consent",
          "cookiewall",
          "cookie-wall",
          "privacy-gate",
          "privacygate",
          "cmp",
          "subscribe",
          "abo",
          "paywall",
          "captcha",
          "challenge",
          "anmelden",
          "connexion");

  private final String wish;
  private final Category category;

  Wall(String wish, Category category) {
    this.wish = wish;
    this.category = category;
  }

  Category category() {
    return category;
  }

  /** What it does, for a sentence that begins with the page. */
  String wish() {
    return wish;
  }

  /** Whether a page may be one, as far as what was extracted tells. */
  static boolean mayBe(ExtractedPage page) {
    boolean bare = page.published() == null && page.authors().isEmpty();
    return page.text().length() <= LONGEST_TEXT && (bare || Absence.isTitle(page.title()));
  }

  /** The wall that a page is, if it is one. */
  static Optional<Wall> of(ExtractedPage extracted, Document page) {
    String text = extracted.text().isBlank() ? page.text() : extracted.text();
    String words = (page.title() + "\n" + text).toLowerCase(Locale.ROOT);
    String opening = words.substring(0, Math.min(page.title().length() + OPENING, words.length()));
    if (Absence.isIn(page, text)) {
      return Optional.of(ABSENCE);
    }
    if (words.length() <= LONGEST_TEST && has(words, TEST_WORDS)) {
      return Optional.of(ROBOT_TEST);
    }
    if (page.selectFirst("input[type=password]") != null && has(opening, LOGIN_WORDS)) {
      return Optional.of(LOGIN);
    }
    return has(words, COOKIE_WORDS) && has(words, CONSENT_WORDS)
        ? Optional.of(CONSENT)
        : Optional.empty();
  }

  /** Whether an address is named as those of such pages are. */
  public static boolean isAt(String url) {
    return CanonicalUrl.uri(url).map(Wall::names).orElse(List.of()).stream()
        .anyMatch(ADDRESSES::contains);
  }

  /** The first label of the host, and the parts of the path without their endings. */
  private static List<String> names(URI uri) {
    String names = uri.getHost() + "/" + uri.getPath();
    return Arrays.stream(names.toLowerCase(Locale.ROOT).split("/"))
        .map(name -> name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.')))
        .toList();
  }

  private static boolean has(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
