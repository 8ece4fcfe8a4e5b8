package org.rapporteur.ingest.extract.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Declarations;
import org.rapporteur.ingest.extract.page.StructuredData;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.text.Surroundings;
import org.rapporteur.ingest.extract.word.Texts;

/**
 * The title of a page: the longest heading over the text that the page's own declarations bear out;
 * else the heading nearest to the text; else the best declaration, without the site's name; else
 * what stands or is named as a title over the text.
 */
public final class Titles {

  private static final List<String> META_NAMES =
      List.of(
          "og:title",
          "twitter:title",
          "dc.title",
          "dcterms.title",
          "citation_title",
          "parsely-title",
          "sailthru.title",
          "title");

  private static final int LONGEST = 400;
  private static final int SHORTEST = 8;

  /** The least width of the letters of a third heading that is a title. */
  private static final int LONG = 18;

  /** Blocks that may stand between a title and its subtitle: a date, a name. */
  private static final int SUBTITLE_REACH = 2;

  private static final int LONGEST_SITE = 40;

  private final Survey survey;
  private final Surroundings surroundings;
  private final String headTitle;
  private final SiteNames site;
  private final Map<Integer, String> headlines = new HashMap<>();

  public Titles(Survey survey, Surroundings surroundings, String headTitle, SiteNames site) {
    this.survey = survey;
    this.surroundings = surroundings;
    this.headTitle = Texts.line(headTitle);
    this.site = site;
  }

  public @Nullable String find(StructuredData data, Declarations declarations) {
    DeclaredTitles declared = declared(data, declarations);
    String heading = heading(declared);
    if (heading != null) {
      return declared.withoutKicker(heading);
    }
    String best = declared.best();
    String title = best == null ? null : withoutSite(afterSite(best));
    String shown = title == null || !isKnown(title, declared) ? shown(declared) : null;
    return shown == null ? title : shown;
  }

  private DeclaredTitles declared(StructuredData data, Declarations declarations) {
    List<String> titles = new ArrayList<>();
    add(titles, data.headline());
    META_NAMES.forEach(name -> add(titles, declarations.first(name)));
    add(titles, headTitle);
    return new DeclaredTitles(titles);
  }

  /** Whether the title is the page's: not its site's, and shown if it is declared but once. */
  private boolean isKnown(String title, DeclaredTitles declared) {
    return declared.isSole() ? isShown(title) : !site.is(Texts.letters(title));
  }

  /** Whether readers see it before the text; a site's name and "view an item" they do not. */
  private boolean isShown(String title) {
    String letters = Texts.letters(title);
    return !site.is(letters)
        && surroundings.before().stream().anyMatch(block -> shows(block, letters));
  }

  private boolean shows(Block block, String title) {
    String letters = Texts.letters(survey.text(block));
    return letters.contains(title) && title.length() * 2 >= letters.length();
  }

  /** What stands over the text as a heading, or is named as one, where no declaration helps. */
  private @Nullable String shown(DeclaredTitles declared) {
    int heading = surroundings.nearestHeading();
    String words = heading < 0 || site.isHeading(heading) ? "" : words(heading);
    if (isTitle(words) && !declared.haveInMidst(words)) {
      return words;
    }
    return named(declared);
  }

  /** The element named as a title that a declaration bears out, or else the last. */
  private @Nullable String named(DeclaredTitles declared) {
    String last = null;
    for (int element : surroundings.namedTitles()) {
      String words = survey.words(element);
      words = words.isEmpty() ? Texts.line(survey.element(element).text()) : words;
      if (isTitle(words) && declared.bearOut(words)) {
        return words;
      }
      last = isTitle(words) && !declared.haveInMidst(words) ? words : last;
    }
    return last;
  }

  private static void add(List<String> titles, @Nullable String title) {
    if (title != null && !title.isBlank() && title.length() <= LONGEST) {
      titles.add(title);
    }
  }

  /**
   * The heading that is the title.
   *
   * @param declared the titles that the page declares
   */
  private @Nullable String heading(DeclaredTitles declared) {
    int best = -1;
    for (int index : survey.headings) {
      String words = isCandidate(index) ? words(index) : "";
      boolean title = isTitle(words) || isWhole(words, declared);
      if (title && declared.bearOut(words) && (best < 0 || isBetter(index, best))) {
        best = index;
      }
    }
    if (best >= 0) {
      return words(best);
    }
    String elsewhere = elsewhere(declared);
    if (elsewhere != null) {
      return elsewhere;
    }
    int nearest = surroundings.titleHeading();
    String words = nearest < 0 ? "" : words(nearest);
    return isTitle(words) && !declared.haveInMidst(words) ? words : null;
  }

  /**
   * The longest heading anywhere but in comments, save third ones, with which a declaration begins.
   */
  private @Nullable String elsewhere(DeclaredTitles declared) {
    String longest = null;
    for (int index : survey.headings) {
      boolean foreign = isMinor(index) || site.isHeading(index) || surroundings.isInComments(index);
      String words = foreign ? "" : words(index);
      boolean longer = words.length() > (longest == null ? DeclaredTitles.WHOLE : longest.length());
      if (longer && isTitle(words) && declared.beginWith(words)) {
        longest = words;
      }
    }
    return longest;
  }

  private String words(int heading) {
    return headlines.computeIfAbsent(heading, this::headline);
  }

  private String headline(int heading) {
    String headline = Headline.of(survey.element(heading));
    return headline.isEmpty() ? survey.words(heading) : headline;
  }

  /**
   * Whether one heading is rather the title than the other: by its length, unless only the shorter
   * is a main heading and the page's title begins with it and goes on with the longer.
   */
  private boolean isBetter(int heading, int other) {
    String one = Texts.letters(words(heading));
    String two = Texts.letters(words(other));
    return one.length() > two.length()
        ? !leads(two, other, one, heading)
        : leads(one, heading, two, other);
  }

  private boolean leads(String first, int heading, String second, int other) {
    String title = Texts.letters(headTitle);
    boolean main = isMain(heading) && !isMain(other) && isUnder(other, heading);
    return main && title.startsWith(first) && title.indexOf(second) >= first.length();
  }

  /** Whether hardly anything stands between the headings. */
  private boolean isUnder(int subtitle, int heading) {
    return survey.firstBlock(subtitle) - survey.endBlock(heading) <= SUBTITLE_REACH;
  }

  private boolean isMain(int heading) {
    return survey.element(heading).nameIs("h1");
  }

  /** Third headings are as often those of sections, and are the title if they are long. */
  private boolean isCandidate(int heading) {
    return surroundings.isOver(heading)
        && !site.isHeading(heading)
        && !(isMinor(heading) && width(Texts.letters(words(heading))) < LONG);
  }

  private boolean isMinor(int heading) {
    return survey.element(heading).nameIs("h3");
  }

  private boolean isTitle(String words) {
    String letters = Texts.letters(words);
    boolean long_ = width(letters) >= SHORTEST;
    return long_ && words.length() <= LONGEST && !site.is(letters) && !KindLabels.isLabel(words);
  }

  /** Letters of East Asia count twice. */
  private static long width(String letters) {
    return letters.codePoints().mapToLong(c -> c >= 0x1100 ? 2 : 1).sum();
  }

  /** Whether it is what the page declares, be it ever so short. */
  private boolean isWhole(String words, DeclaredTitles declared) {
    return declared.areWholly(words) && !site.is(Texts.letters(words));
  }

  /** The title from the first separator, if the site's name stands before it. */
  private String afterSite(String title) {
    for (int at = 1; at < title.length() - 1; at++) {
      if (DeclaredTitles.separates(title, at)) {
        boolean named = site.is(Texts.letters(title.substring(0, at)));
        return named ? title.substring(at + 1).strip() : title;
      }
    }
    return title;
  }

  /** The title up to the last separator, if the site's name stands behind it. */
  private String withoutSite(String title) {
    for (int at = title.length() - 2; at > 0; at--) {
      if (DeclaredTitles.separates(title, at)) {
        String rest = title.substring(at + 1).strip();
        return isSite(rest, title) ? withoutSite(title.substring(0, at).strip()) : title;
      }
    }
    return title;
  }

  private boolean isSite(String rest, String title) {
    String name = Texts.letters(rest);
    boolean colon = ":：".indexOf(title.charAt(title.length() - rest.length() - 1)) >= 0;
    boolean last = !colon && title.equals(headTitle) && rest.length() * 2 < title.length();
    return !name.isEmpty()
        && rest.length() <= LONGEST_SITE
        && (last || site.isLike(name) || KindLabels.isLabel(rest));
  }
}
