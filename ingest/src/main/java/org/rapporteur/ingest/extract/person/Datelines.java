package org.rapporteur.ingest.extract.person;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reporters whom East Asian agencies name in the dateline of a story: 【ロンドン＝岡田浩幸】, (제네바=연합뉴스)
 * 강나루 기자 =, 新华社北京电（记者 林远、周晓舟）, （某社記者陳一二倫敦3日專電）.
 */
public final class Datelines {

  private static final int LONGEST = 80;

  private static final String NAMES = "(\\p{L}[\\p{L} 　·・、,]{1,40}?)";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("^【\\p{L}{1,12}[＝=]" + NAMES + "】"),
          Pattern.compile(
              "^[(（\\[][^)）\\]]{2,20}=[^)）\\]]{2,20}[)）\\]] ?" + NAMES + " ?(?:기자|특파원) ?="),
          Pattern.compile("^[^（(]{2,40}[电電讯訊][（(](?:总台|本报|本社)?(?:记者|記者)[ 　:：]*" + NAMES + "[）)]"),
          Pattern.compile(
              "^[（(]\\p{IsHan}{2,8}記者(\\p{IsHan}{3})\\p{IsHan}{2,8}[0-9]{1,2}日\\p{IsHan}{0,4}(?:電|報導)[）)]"));

  /** "SEOUL, Nov. 20 (Agency) --", "VIENNA, March 3. /AGENCY/.", (서울=통신), 新华社北京11月20日电. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "^[\\p{Lu}(][^\\n]{2,60}?(?:\\([\\p{L} ]{2,20}\\) ?\\.?[-–—]|/[\\p{L} ]{2,20}/)"
              + "|^[(（\\[][\\p{L}, ]{1,20}[=＝][\\p{L} ]{1,20}[)）\\]]"
              + "|^\\p{IsHan}[^\\n]{2,40}(?:日|月)[电電](?:[（( ]|$)");

  private static final Pattern BETWEEN = Pattern.compile("\\s*[、,·・]\\s*");

  /** Names of two characters are spaced so that they are as long as those of three. */
  private static final Pattern SPACED =
      Pattern.compile("(?<![\\p{IsHan}])(\\p{IsHan})[ 　](\\p{IsHan})(?!\\p{IsHan})");

  private static final Pattern SPACE = Pattern.compile("[ 　]+");

  private Datelines() {}

  /** The names in the dateline with which a paragraph begins, or none. */
  public static List<String> names(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    for (Pattern form : FORMS) {
      Matcher dateline = form.matcher(head);
      if (dateline.find()) {
        return split(dateline.group(1));
      }
    }
    return List.of();
  }

  /** Whether a text begins with the dateline of an agency's story. */
  public static boolean isOfAgency(String text) {
    return AGENCY.matcher(text.substring(0, Math.min(LONGEST, text.length()))).find();
  }

  /** The names in a row of Chinese names, which spaces part: 林 远 周晓舟. */
  static List<String> split(String names) {
    String joined = SPACED.matcher(names).replaceAll("$1$2");
    return BETWEEN
        .splitAsStream(joined)
        .flatMap(name -> Arrays.stream(SPACE.split(name.strip())))
        .filter(PersonNames::isName)
        .toList();
  }
}
