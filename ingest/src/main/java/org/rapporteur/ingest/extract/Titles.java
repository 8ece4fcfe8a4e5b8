package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page: the longest heading over the text that the page's own declarations bear out;
 * else the heading nearest to the text; else the best declaration, without the site's name.
 */
final class Titles {

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

  /** A declaration that ends a heading is the title without its kicker if it is so long. */
  private static final int WHOLE = 20;

  private static final int LONGEST_SITE = 40;
  private static final String SEPARATORS = "|-–—:·•»«>_";

  private final Survey survey;
  private final Surroundings surroundings;
  private final String headTitle;
  private final String site;

  Titles(Survey survey, Surroundings surroundings, String headTitle, @Nullable String site) {
    this.survey = survey;
    this.surroundings = surroundings;
    this.headTitle = Texts.line(headTitle);
    this.site = site == null ? "" : Texts.letters(site);
  }

  @Nullable String find(StructuredData data, Declarations declarations) {
    List<String> declared = new ArrayList<>();
    add(declared, data.headline());
    META_NAMES.forEach(name -> add(declared, declarations.first(name)));
    add(declared, headTitle);
    String heading = heading(declared);
    if (heading != null) {
      return withoutKicker(heading, declared);
    }
    return declared.isEmpty() ? null : withoutSite(declared.getFirst());
  }

  private static void add(List<String> titles, @Nullable String title) {
    if (title != null && !title.isBlank() && title.length() <= LONGEST) {
      titles.add(title);
    }
  }

  private @Nullable String heading(List<String> declared) {
    String best = "";
    for (int index : survey.headings) {
      String words = surroundings.isOver(index) ? words(index) : "";
      boolean longer = Texts.letters(words).length() > Texts.letters(best).length();
      if (longer && isTitle(words) && bornOut(words, declared)) {
        best = words;
      }
    }
    if (!best.isEmpty()) {
      return best;
    }
    int nearest = surroundings.titleHeading();
    String words = nearest < 0 ? "" : words(nearest);
    return isTitle(words) ? words : null;
  }

  private boolean isTitle(String words) {
    String letters = Texts.letters(words);
    boolean long_ = letters.codePoints().mapToLong(c -> c >= 0x1100 ? 2 : 1).sum() >= SHORTEST;
    return long_ && words.length() <= LONGEST && !letters.equals(site);
  }

  private static boolean bornOut(String heading, List<String> declared) {
    String plain = Texts.letters(heading);
    return declared.stream()
        .map(Texts::letters)
        .anyMatch(title -> title.contains(plain) || isEnd(title, plain));
  }

  private static boolean isEnd(String title, String heading) {
    return title.length() >= WHOLE && heading.endsWith(title);
  }

  private static String withoutKicker(String heading, List<String> declared) {
    String plain = Texts.letters(heading);
    return declared.stream()
        .filter(title -> isEnd(Texts.letters(title), plain))
        .findFirst()
        .filter(title -> title.length() < heading.length())
        .orElse(heading);
  }

  /** The words of the heading as a reader sees them: on one line, without reading aids. */
  private String words(int index) {
    StringBuilder words = new StringBuilder();
    for (int i = survey.firstBlock(index); i < survey.endBlock(index); i++) {
      words.append(' ').append(survey.text(survey.blocks().get(i)));
    }
    return Texts.line(words.toString());
  }

  /** The title up to the last separator, if the site's name stands behind it. */
  private String withoutSite(String title) {
    for (int at = title.length() - 2; at > 0; at--) {
      if (separates(title, at)) {
        String rest = title.substring(at + 1).strip();
        return isSite(rest, title) ? withoutSite(title.substring(0, at).strip()) : title;
      }
    }
    return title;
  }

  private static boolean separates(String title, int at) {
    char c = title.charAt(at);
    boolean spaced =
        title.charAt(at + 1) == ' ' && (title.charAt(at - 1) == ' ' || c == ':' || c == '|');
    boolean eastAsian =
        (c == '-' || c == '_' || c == '|') && Letters.isEastAsian(title.charAt(at + 1));
    return SEPARATORS.indexOf(c) >= 0 && (spaced || eastAsian);
  }

  private boolean isSite(String rest, String title) {
    String name = Texts.letters(rest);
    boolean known = !site.isEmpty() && (site.contains(name) || name.contains(site));
    boolean last = title.equals(headTitle) && rest.length() * 2 < title.length();
    return !name.isEmpty() && rest.length() <= LONGEST_SITE && (known || last);
  }
}
