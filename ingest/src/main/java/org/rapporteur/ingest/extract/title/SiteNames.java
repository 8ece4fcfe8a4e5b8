package org.rapporteur.ingest.extract.title;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.page.Addresses;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.word.Texts;

/**
 * What the site calls itself: the names that the page declares, and the headings that are a link to
 * a home page. Such a heading is the site's, not the page's, and so is a part of the page's title
 * with the same words.
 */
public final class SiteNames {

  /** Elements below a heading, and above it, among which its link is looked for. */
  private static final int DEEPEST = 6;

  private static final int HIGHEST = 2;
  private static final int MOST_HEADINGS = 100;

  /** Shorter names of hosts are words as well. */
  private static final int SHORTEST_HOST = 6;

  private final Survey survey;
  private final String url;
  private final String host;
  private final Set<String> names = new HashSet<>();
  private final Set<Integer> headings = new HashSet<>();

  public SiteNames(Survey survey, String url) {
    this.survey = survey;
    this.url = url;
    this.host = Texts.letters(Addresses.siteLabel(url));
    add(Addresses.siteLabel(url));
    add(Addresses.host(url).replaceFirst("^www\\.", ""));
    survey.headings.stream()
        .filter(heading -> !survey.element(heading).nameIs("h3"))
        .limit(MOST_HEADINGS)
        .filter(this::leadsHome)
        .forEach(this::addHeading);
  }

  /** Adds a name that the page declares as the site's. */
  public void add(@Nullable String name) {
    String letters = name == null ? "" : Texts.letters(name);
    if (!letters.isEmpty()) {
      names.add(letters);
    }
  }

  private void addHeading(int heading) {
    headings.add(heading);
    add(survey.words(heading));
  }

  /** Whether the heading is a link to a home page. */
  boolean isHeading(int heading) {
    return headings.contains(heading);
  }

  /** Whether the letters are those of a name. */
  public boolean is(String letters) {
    return names.contains(letters);
  }

  /** Whether the letters are a name with something more or less. */
  boolean isLike(String letters) {
    return names.stream().anyMatch(name -> name.contains(letters) || letters.contains(name))
        || (host.length() >= SHORTEST_HOST && letters.contains(host));
  }

  private boolean leadsHome(int heading) {
    int end = Math.min(survey.end(heading), heading + DEEPEST);
    for (int i = heading + 1; i < end; i++) {
      if (isHome(i)) {
        return Texts.sameWords(survey.element(i).text(), survey.words(heading));
      }
    }
    int above = survey.parent(heading);
    for (int i = 0; i < HIGHEST && above >= 0; i++, above = survey.parent(above)) {
      if (isHome(above)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHome(int index) {
    Element element = survey.element(index);
    return element.nameIs("a")
        && element.hasAttr("href")
        && Addresses.isAbove(element.attr("href"), url);
  }
}
