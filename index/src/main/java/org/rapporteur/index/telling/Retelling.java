package org.rapporteur.index.telling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;

/**
 * What one document tells of one development now, which may be nothing any more.
 *
 * @param revision as {@link Revision} counts
 * @param version of the document's content
 * @param fetched when that version was found; absent where nobody knows
 */
public record Retelling(
    String document, long revision, int version, @Nullable Instant fetched, List<Telling> now) {

  public static Retelling of(EnrichedDocument enriched, List<Telling> now) {
    Document document = enriched.document();
    return new Retelling(
        document.id(), Revision.of(enriched), document.version(), document.fetched(), now);
  }

  /** Whether it replaces what was told: the same content or an older one, read by newer rules. */
  public boolean isNewerThan(Telling told) {
    return told.revision() <= revision;
  }

  /** Whether the page was edited since; else only our reading of it has changed. */
  public boolean isEditOf(Telling told) {
    return told.version() < version;
  }
}
