package org.rapporteur.index.developments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Actor;
import org.rapporteur.contract.Development;
import org.rapporteur.contract.DocumentKind;

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
record Telling(
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

  /** How a document stands to what it tells. */
  enum Attitude {
    REPORTS,
    /** It corrects what was said elsewhere: a corrigendum, a note of correction. */
    CORRECTS,
    /** It says that this was said wrongly: a retraction. */
    TAKES_BACK
  }

  Telling {
    sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
    copies = copies == null ? List.of() : List.copyOf(copies);
    attitude = attitude == null ? Attitude.REPORTS : attitude;
  }

  /** Who speaks: the publisher where one is known, else the source. */
  @JsonIgnore
  String voice() {
    return publisher == null ? source : publisher;
  }

  Telling learnedAt(@Nullable Instant time) {
    return with(time, until);
  }

  Telling until(@Nullable Instant time) {
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

  @JsonIgnore
  Evidence evidence() {
    return new Evidence(
        document,
        version,
        development.start(),
        development.end(),
        sentence,
        source,
        publisher,
        url,
        title,
        published,
        learned,
        until);
  }
}
