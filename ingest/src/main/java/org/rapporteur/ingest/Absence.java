package org.rapporteur.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Words in which a page says that there is nothing at its address, though the host says that all is
 * well: a "soft 404". As a title or heading they stand alone or beside the site's name; a headline
 * that merely has them among others is a headline.
 */
final class Absence {

  private static final Set<String> TITLES =
      Set.of(
          "not found",
          "page not found",
          "file not found",
          "article not found",
          "story not found",
          "document not found",
          "content not found",
          "page cannot be found",
          "page can't be found",
          "page could not be found",
          "page does not exist",
          "page doesn't exist",
          "page not available",
          "page unavailable",
          "page no longer available",
          "page is no longer available",
          "article is no longer available",
          "content is no longer available",
          "content not available",
          "gone",
          "seite nicht gefunden",
          "seite wurde nicht gefunden",
          "page introuvable",
          "page non trouvée",
          "página no encontrada",
          "página não encontrada",
          "pagina non trovata",
          "pagina niet gevonden",
          "nie znaleziono strony",
          "strona nie została znaleziona",
          "страница не найдена",
          "сторінку не знайдено",
          "sayfa bulunamadı",
          "الصفحة غير موجودة",
          "صفحه یافت نشد",
          "صفحه مورد نظر یافت نشد",
          "페이지를 찾을 수 없습니다",
          "존재하지 않는 페이지입니다",
          "삭제된 기사입니다",
          "존재하지 않는 기사입니다",
          "ページが見つかりません",
          "お探しのページは見つかりませんでした",
          "页面不存在",
          "页面未找到",
          "找不到页面",
          "頁面不存在",
          "找不到網頁");

  private static final Pattern CODE = Pattern.compile("\\b(?:404|410)\\b");
  private static final Pattern EXCLAMATION =
      Pattern.compile("\\b(?:http|status|error|oops|sorry|fehler|erreur|the|this|we're)\\b");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s[-–—|:·•»«/]+\\s|[|:–—!]");
  private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:page|article|story|document|content|file|url)\\b.{0,60}\\b(?:not (?:be )?found"
              + "|can't be found|no longer (?:exists?|available)|does(?: not|n't) exist"
              + "|been (?:removed|deleted|taken down))\\b",
          Pattern.CASE_INSENSITIVE);

  /** In characters: a page that says little else. */
  private static final int LONGEST_EXCUSE = 600;

  private static final int OPENING = 200;

  private Absence() {}

  static boolean isIn(Document page, String text) {
    boolean titled =
        Stream.concat(
                Stream.of(page.title()), page.select("h1, h2").stream().limit(3).map(Element::text))
            .anyMatch(Absence::isTitle);
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    return titled || (text.length() <= LONGEST_EXCUSE && SENTENCE.matcher(opening).find());
  }

  static boolean isTitle(@Nullable String title) {
    return title != null
        && title.length() <= OPENING
        && BETWEEN_NAMES.splitAsStream(title).anyMatch(Absence::isWhole);
  }

  private static boolean isWhole(String part) {
    String words = part.toLowerCase(Locale.ROOT);
    boolean code = CODE.matcher(words).find();
    String bare = EXCLAMATION.matcher(CODE.matcher(words).replaceAll(" ")).replaceAll(" ");
    String phrase = SPACES.matcher(ENDS.matcher(bare).replaceAll("")).replaceAll(" ");
    return TITLES.contains(phrase) || (code && phrase.isEmpty());
  }
}
