package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.DateEvidence;

/**
 * When a page was published. Evidence is asked in the order of its worth: what the page declares to
 * machines, what it marks up as its date, its address, what it prints beside its title. A date of
 * modification is none of these; neither is the time of fetching.
 */
public final class PublicationDates {

  private static final int LONGEST_DATE_TEXT = 200;
  private static final int LONGEST_LABELLED = 90;

  private static final List<String> META_NAMES =
      List.of(
          "article:published_time",
          "article:published",
          "datepublished",
          "og:published_time",
          "og:article:published_time",
          "og:pubdate",
          "publish_date",
          "publish-date",
          "publishdate",
          "published_date",
          "published-date",
          "publicationdate",
          "publication_date",
          "publication-date",
          "published_time",
          "parsely-pub-date",
          "pubdate",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.issued",
          "date.available",
          "date.issued",
          "citation_publication_date",
          "citation_date",
          "prism.publicationdate",
          "article.published",
          "article:post_date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "rnews:datepublished",
          "date_published",
          "article_date_original",
          "originalpublicationdate",
          "displaydate",
          "shareaholic:article_published_time",
          "bt:pubdate",
          "dateposted");

  /** Names that some use for the time of the last change. */
  private static final List<String> VAGUE_META_NAMES =
      List.of(
          "date",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "datecreated",
          "timestamp");

  private static final Set<String> MODIFIED =
      Set.of("modified", "updated", "update", "aktualisiert", "modification", "lastmod");

  private final Survey survey;
  private final Surroundings surroundings;
  private final boolean monthFirst;

  PublicationDates(Survey survey, Surroundings surroundings, boolean monthFirst) {
    this.survey = survey;
    this.surroundings = surroundings;
    this.monthFirst = monthFirst;
  }

  /** The date that came with the page, or that its source's selector found, or null. */
  @Nullable Dated known(@Nullable String given, @Nullable String selected) {
    Dated known = dated(given, DateEvidence.GIVEN);
    return known == null ? dated(selected, DateEvidence.TIME) : known;
  }

  @Nullable Dated find(StructuredData data, Declarations declarations, String url) {
    DateVote vote = new DateVote();
    vote.add(dated(data.datePublished(), DateEvidence.JSON_LD), 1.0);
    vote.add(declared(declarations, META_NAMES), 0.9);
    vote.add(declared(declarations, VAGUE_META_NAMES), 0.4);
    addMarked(vote);
    addPrinted(vote);
    vote.add(inUrl(url), 0.9);
    Dated winner = vote.winner();
    return winner == null ? leading() : winner;
  }

  private @Nullable Dated declared(Declarations declarations, List<String> names) {
    for (String name : names) {
      String value = declarations.first(name);
      Dated found = value == null ? null : dated(value, DateEvidence.META);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Dated dated(@Nullable String text, DateEvidence evidence) {
    if (text == null || text.length() > LONGEST_DATE_TEXT) {
      return null;
    }
    WrittenDate date = WrittenDate.first(text, 0, monthFirst);
    return date == null ? null : new Dated(date.iso(), evidence);
  }

  /** The best of the elements that are marked up as dates. */
  private void addMarked(DateVote vote) {
    Dated best = null;
    double bestWorth = 0;
    for (int index : survey.dated) {
      double worth = worth(index);
      if (worth > bestWorth) {
        Dated date = dateOf(index);
        if (date != null) {
          best = date;
          bestWorth = worth;
        }
      }
    }
    vote.add(best, bestWorth);
  }

  private double worth(int index) {
    Element element = survey.element(index);
    if (isModification(element)) {
      return 0;
    }
    if (surroundings.isForeign(index)) {
      return isPublication(element) ? 0.3 : 0.1;
    }
    double worth = surroundings.isNearText(index) ? 0.7 : 0.3;
    return isPublication(element) ? worth + 0.2 : worth;
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
    for (String attribute : List.of("datetime", "content", "title")) {
      Dated date = dated(element.attr(attribute), DateEvidence.TIME);
      if (date != null) {
        return date;
      }
    }
    String text = element.text();
    return Labels.isUpdate(text) ? null : dated(text, DateEvidence.TIME);
  }

  /** Year, month and day in the path, such as /2014/10/13/ or -20141013. */
  @Nullable Dated inUrl(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    if (path < 0) {
      return null;
    }
    WrittenDate date = UrlDates.first(url.substring(path));
    return date == null ? null : new Dated(date.day().toString(), DateEvidence.URL);
  }

  /** What stands, short, between the title and the text, before the one or after the other. */
  private void addPrinted(DateVote vote) {
    for (Block block : surroundings.lines()) {
      boolean candidate =
          block.letters() <= LONGEST_LABELLED && !surroundings.isInComments(block.element());
      String text = candidate ? survey.text(block) : "";
      if (candidate && !Labels.isUpdate(text)) {
        boolean labelled = Labels.isPublication(text);
        WrittenDate date = WrittenDate.first(text, 0, monthFirst);
        if (date != null) {
          vote.add(new Dated(date.iso(), DateEvidence.TEXT), labelled ? 0.9 : 0.8);
          return;
        }
      }
    }
  }

  /** A date with which a paragraph near the title begins: "Vienna (3 March 2015). ...". */
  private @Nullable Dated leading() {
    for (Block block : surroundings.lines()) {
      String text = block.prose() > 0 ? survey.text(block) : "";
      String head = text.substring(0, Math.min(LONGEST_DATE_TEXT, text.length()));
      WrittenDate date = WrittenDate.first(head, 0, monthFirst);
      if (date != null && date.start() <= LONGEST_PLACE && isParted(head, date.end())) {
        return new Dated(date.iso(), DateEvidence.TEXT);
      }
    }
    return null;
  }

  /** Whether a dash, a bracket, a colon or a bar stands behind the date. */
  private static boolean isParted(String text, int end) {
    String rest = text.substring(end).stripLeading();
    return !rest.isEmpty() && ")]-–—:|".indexOf(rest.charAt(0)) >= 0;
  }

  /** What stands before the date in a dateline is no longer. */
  private static final int LONGEST_PLACE = 25;

  /**
   * The date that a text without markup presents as its own: in the head of a letter, after
   * "Published", in a dateline. A date that the text merely speaks of is not taken.
   */
  public static Optional<Dated> inText(String text) {
    return TextDates.find(text).map(date -> new Dated(date.iso(), DateEvidence.TEXT));
  }
}
