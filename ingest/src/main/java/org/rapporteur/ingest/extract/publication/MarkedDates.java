package org.rapporteur.ingest.extract.publication;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.ingest.extract.date.DateVote;
import org.rapporteur.ingest.extract.date.Dated;
import org.rapporteur.ingest.extract.date.Labels;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.text.Surroundings;

/** Dates in elements that are marked up as such: time, and what is named after a date. */
final class MarkedDates {

  private static final double NEAR = 0.7;
  private static final double FAR = 0.3;

  /** Among furniture: in teasers, in comments, and on some pages below the title. */
  private static final double FOREIGN = 0.1;

  private static final double PUBLICATION = 0.2;

  private static final List<String> ATTRIBUTES = List.of("datetime", "content", "title");

  private static final Set<String> MODIFIED =
      Set.of("modified", "updated", "update", "aktualisiert", "modification", "lastmod");

  private final Survey survey;
  private final Surroundings surroundings;
  private final Elsewhere elsewhere;
  private final boolean monthFirst;

  MarkedDates(Survey survey, Surroundings surroundings, Elsewhere elsewhere, boolean monthFirst) {
    this.elsewhere = elsewhere;
    this.survey = survey;
    this.surroundings = surroundings;
    this.monthFirst = monthFirst;
  }

  /** Adds the best of them, or nothing. */
  void addTo(DateVote vote) {
    Dated best = null;
    double most = 0;
    for (int index : survey.dated) {
      double worth = worth(index);
      boolean vague = best != null && best.isDay() && worth == most;
      Dated date = worth > most || vague ? dateOf(index) : null;
      if (date != null && (worth > most || date.refines(best))) {
        best = date;
        most = worth;
      }
    }
    vote.add(best, most);
  }

  private double worth(int index) {
    Element element = survey.element(index);
    if (isModification(element) || elsewhere.includes(index)) {
      return 0;
    }
    double extra = isPublication(element) ? PUBLICATION : 0;
    if (surroundings.isForeign(index)) {
      return FOREIGN + extra;
    }
    return (surroundings.isNearText(index) ? NEAR : FAR) + extra;
  }

  private static boolean isPublication(Element element) {
    return element.attr("itemprop").contains("datePublished")
        || element.hasAttr("pubdate")
        || element.className().contains("published");
  }

  private static boolean isModification(Element element) {
    String names =
        (element.className() + " " + element.attr("itemprop") + " " + element.id())
            .toLowerCase(Locale.ROOT);
    return MODIFIED.stream().anyMatch(names::contains) && !names.contains("published");
  }

  private @Nullable Dated dateOf(int index) {
    Element element = survey.element(index);
    for (String attribute : ATTRIBUTES) {
      Dated date = Dated.in(element.attr(attribute), DateEvidence.TIME, monthFirst);
      if (date != null) {
        return date.isNoon() ? dayAlone(date, element) : date;
      }
    }
    return shown(element);
  }

  /** Without the noon that programs add to a day, where readers see no hour. */
  private Dated dayAlone(Dated noon, Element element) {
    Dated shown = shown(element);
    return shown != null && noon.refines(shown) ? shown : noon;
  }

  private @Nullable Dated shown(Element element) {
    String text = element.text();
    return Labels.isUpdate(text) ? null : Dated.in(text, DateEvidence.TIME, monthFirst);
  }
}
