package org.rapporteur.ingest.extract.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.ingest.extract.date.Clocks;
import org.rapporteur.ingest.extract.date.DateVote;
import org.rapporteur.ingest.extract.date.Dated;
import org.rapporteur.ingest.extract.date.DeclaredDates;
import org.rapporteur.ingest.extract.date.TextDates;
import org.rapporteur.ingest.extract.date.UrlDates;
import org.rapporteur.ingest.extract.date.WrittenDate;
import org.rapporteur.ingest.extract.page.Declarations;
import org.rapporteur.ingest.extract.page.StructuredData;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.text.Surroundings;

/**
 * When a page was published. What it declares to machines, what it marks up as its date, what it
 * prints beside its title and its address vote; where none of them speaks, what is written further
 * off may tell. A date of modification is none of these, neither is the time of fetching, and a
 * page without good evidence has no date.
 */
public final class PublicationDates {

  /** Less is what a date in a teaser or a comment has for it; it is right half of the time. */
  private static final double LEAST_SUPPORT = 0.2;

  private static final double STRUCTURED = 1.0;
  private static final double ADDRESS = 0.9;

  private final boolean monthFirst;
  private final Clocks clocks;
  private final LocalDate latest;
  private final MarkedDates marked;
  private final PrintedDates printed;
  private final RemoteDates remote;

  public PublicationDates(
      Survey survey,
      Surroundings surroundings,
      boolean monthFirst,
      Clocks clocks,
      LocalDate latest) {
    Elsewhere elsewhere = new Elsewhere(survey, surroundings);
    this.monthFirst = monthFirst;
    this.clocks = clocks;
    this.latest = latest;
    this.marked = new MarkedDates(survey, surroundings, elsewhere, monthFirst);
    this.printed = new PrintedDates(survey, surroundings, elsewhere, monthFirst);
    this.remote = new RemoteDates(survey, surroundings, elsewhere, monthFirst);
  }

  /** The date that came with the page, or that its source's selector found, or null. */
  public @Nullable Dated known(@Nullable String given, @Nullable String selected) {
    Dated known = Dated.in(given, DateEvidence.GIVEN, monthFirst);
    return known == null ? Dated.in(selected, DateEvidence.TIME, monthFirst) : known;
  }

  public @Nullable Dated find(StructuredData data, Declarations declarations, String url) {
    DateVote vote = new DateVote(clocks, latest);
    vote.add(Dated.in(data.datePublished(), DateEvidence.JSON_LD, monthFirst), STRUCTURED);
    DeclaredDates.addTo(vote, declarations, monthFirst);
    marked.addTo(vote);
    printed.addTo(vote);
    vote.add(inUrl(url), ADDRESS);
    Dated winner = vote.winner(LEAST_SUPPORT);
    return winner == null ? told() : winner;
  }

  private @Nullable Dated told() {
    Dated told = remote.find();
    return told == null || told.isAfter(latest) ? null : told;
  }

  /** Year, month and day in the path, such as /2014/10/13/ or -20141013. */
  @Nullable Dated inUrl(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    WrittenDate date = path < 0 ? null : UrlDates.first(url.substring(path));
    return date == null ? null : new Dated(date.day().toString(), DateEvidence.URL);
  }

  /**
   * The date that a text without markup presents as its own: in the head of a letter, after
   * "Published", in a dateline. A date that the text merely speaks of is not taken.
   */
  public static Optional<Dated> inText(String text) {
    return TextDates.find(text).map(date -> new Dated(date.iso(), DateEvidence.TEXT));
  }
}
