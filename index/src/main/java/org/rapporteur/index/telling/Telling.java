package org.rapporteur.index.telling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.Vote;

/**
 * One place where one document tells of a development, with what merging needs to know of the
 * document.
 *
 * @param revision of the document and of the rules that read it, as {@link Revision} counts
 * @param sponsors of the draft that is the development's object
 * @param objectName what the document calls the object
 * @param copies ids of documents that tell the same story
 * @param attitude whether the document says so, corrects others, or takes it back
 * @param until when the document ceased to say so, as far as we know; absent while it does
 */
public record Telling(
    String document,
    long revision,
    int version,
    Development development,
    List<Actor> sponsors,
    @Nullable String objectName,
    String sentence,
    @Nullable Instant learned,
    String source,
    DocumentKind kind,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    boolean counterDraft,
    List<String> copies,
    Attitude attitude,
    @Nullable Instant until) {

  private static final Comparator<Telling> MOST_TELLING =
      Comparator.comparingDouble((Telling telling) -> telling.development().confidence())
          .thenComparingInt(Telling::exactness)
          .thenComparingInt(Telling::votesKnown);

  /** How a document stands to what it tells. */
  public enum Attitude {
    REPORTS,
    /** It corrects what was said elsewhere: a corrigendum, a note of correction. */
    CORRECTS,
    /** It says that this was said wrongly: a retraction. */
    TAKES_BACK
  }

  public Telling {
    sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
    copies = copies == null ? List.of() : List.copyOf(copies);
    attitude = attitude == null ? Attitude.REPORTS : attitude;
  }

  /** Who speaks: the publisher where one is known, else the source. */
  @JsonIgnore
  public String voice() {
    return publisher == null ? source : publisher;
  }

  public Telling learnedAt(@Nullable Instant time) {
    return with(time, until);
  }

  public Telling until(@Nullable Instant time) {
    return with(learned, time);
  }

  private Telling with(@Nullable Instant learned, @Nullable Instant until) {
    return new Telling(
        document,
        revision,
        version,
        development,
        sponsors,
        objectName,
        sentence,
        learned,
        source,
        kind,
        publisher,
        language,
        url,
        title,
        published,
        counterDraft,
        copies,
        attitude,
        until);
  }

  /** The surest last, and of the equally sure those that know most. */
  public static Comparator<Telling> mostTelling() {
    return MOST_TELLING;
  }

  /** How exactly the object is known: a higher number for a symbol than for mere words. */
  public int exactness() {
    DevelopmentObject object = development.object();
    if (object == null) {
      return 0;
    }
    if (object.reference() != null) {
      return 4;
    }
    return object.entity() != null ? 3 : object.draft() != null ? 2 : 1;
  }

  /** How much is known of the vote: a higher number for a roll call than for figures alone. */
  public int votesKnown() {
    Vote vote = development.vote();
    if (vote == null) {
      return 0;
    }
    return 1 + (vote.rollCall() == null ? 0 : 2) + (vote.inFavour() == null ? 0 : 1);
  }
}
