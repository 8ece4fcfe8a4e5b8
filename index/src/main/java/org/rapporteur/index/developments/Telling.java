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
    List<String> copies) {

  Telling {
    sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
    copies = copies == null ? List.of() : List.copyOf(copies);
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
        learned);
  }
}
