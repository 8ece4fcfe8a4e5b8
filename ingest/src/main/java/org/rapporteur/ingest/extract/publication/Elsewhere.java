package org.rapporteur.ingest.extract.publication;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.page.Vocabulary;
import org.rapporteur.ingest.extract.text.Surroundings;
import org.rapporteur.ingest.extract.word.WordList;

/**
 * Parts of a page that are about something else than its text, by their own word: related stories,
 * events, advertisements, comments, the site itself. A date there is never the page's.
 */
final class Elsewhere {

  private static final Set<String> WORDS = Set.copyOf(WordList.read("elsewhere-words.txt"));

  /** Parts of an article are named so, though they stand at its foot. */
  private static final Set<String> OWN =
      Set.of("article", "entry", "post", "story", "meta", "info", "byline", "author", "published");

  private final Survey survey;
  private final Surroundings surroundings;

  /** Which elements are foreign, as far as was asked: one is asked about for each line below. */
  private final @Nullable Boolean[] known;

  Elsewhere(Survey survey, Surroundings surroundings) {
    this.survey = survey;
    this.surroundings = surroundings;
    this.known = new Boolean[survey.size()];
  }

  boolean includes(int element) {
    for (int at = element; at >= 0 && !surroundings.holdsText(at); at = survey.parent(at)) {
      if (isForeign(at)) {
        return true;
      }
    }
    return surroundings.isInComments(element);
  }

  private boolean isForeign(int at) {
    Boolean foreign = known[at];
    if (foreign == null) {
      foreign = isNamedForeign(at);
      known[at] = foreign;
    }
    return foreign;
  }

  private boolean isNamedForeign(int at) {
    Element element = survey.element(at);
    String[] names = Vocabulary.words(element.className() + " " + element.id()).split("-");
    boolean foreign = (element.nameIs("footer") || element.nameIs("aside")) && !isInArticle(at);
    for (String name : names) {
      foreign |= WORDS.contains(name);
      if (OWN.contains(name)) {
        return false;
      }
    }
    return foreign;
  }

  private boolean isInArticle(int element) {
    for (int at = survey.parent(element); at >= 0; at = survey.parent(at)) {
      if (survey.element(at).nameIs("article")) {
        return true;
      }
    }
    return false;
  }
}
