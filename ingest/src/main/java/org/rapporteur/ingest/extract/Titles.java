package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page: a main heading that the page's own declarations bear out, or else the best
 * declaration, without the name of the site that follows or leads it.
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
  private static final String SEPARATORS = "|-–—:·•»«>/";

  private final Survey survey;
  private final String headTitle;
  private final @Nullable String site;

  Titles(Survey survey, Document page, @Nullable String site) {
    this.survey = survey;
    this.headTitle = Texts.line(page.title());
    this.site = site;
  }

  @Nullable String find(StructuredData data, Declarations declarations) {
    List<String> declared = new ArrayList<>();
    add(declared, data.headline());
    META_NAMES.forEach(name -> add(declared, declarations.first(name)));
    add(declared, headTitle);
    String heading = heading(declared);
    if (heading != null) {
      return heading;
    }
    if (!declared.isEmpty()) {
      return withoutSite(declared.getFirst());
    }
    return firstHeading();
  }

  private static void add(List<String> titles, @Nullable String title) {
    if (title != null && !title.isBlank() && title.length() <= LONGEST) {
      titles.add(title);
    }
  }

  /** The main heading that a declaration repeats or begins with. */
  private @Nullable String heading(List<String> declared) {
    for (String tag : List.of("h1", "h2")) {
      for (int index : survey.headings) {
        String words = survey.element(index).nameIs(tag) ? words(index) : "";
        if (letters(words).length() >= 8 && bornOut(words, declared)) {
          return words;
        }
      }
    }
    return null;
  }

  private static boolean bornOut(String heading, List<String> declared) {
    String plain = letters(heading);
    return declared.stream().map(Titles::letters).anyMatch(title -> title.contains(plain));
  }

  private @Nullable String firstHeading() {
    for (int index : survey.headings) {
      String words = words(index);
      if (!words.isEmpty() && survey.element(index).nameIs("h1")) {
        return words;
      }
    }
    return null;
  }

  private String words(int index) {
    return Texts.line(survey.element(index).text());
  }

  /** The title up to the last separator, if the site's name or a short rest stands behind it. */
  private String withoutSite(String title) {
    for (int at = title.length() - 2; at > 0; at--) {
      if (separates(title, at)) {
        String rest = title.substring(at + 1).strip();
        return isSite(rest) ? withoutSite(title.substring(0, at).strip()) : title;
      }
    }
    return title;
  }

  private static boolean separates(String title, int at) {
    return SEPARATORS.indexOf(title.charAt(at)) >= 0
        && title.charAt(at + 1) == ' '
        && (title.charAt(at - 1) == ' ' || title.charAt(at) == ':');
  }

  private boolean isSite(String rest) {
    String name = letters(rest);
    String known = site == null ? "" : letters(site);
    return !name.isEmpty() && !known.isEmpty() && (known.contains(name) || name.contains(known));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
