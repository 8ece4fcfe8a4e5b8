package org.rapporteur.portal.snapshot;

import java.time.Instant;
import org.rapporteur.contract.document.Snapshot;

/**
 * That a document was found to be taken down.
 *
 * @param found when ingest looked
 * @param reason what it found, for a person
 * @param snapshot of the answer that stood in the document's place
 */
public record Takedown(Instant found, String reason, Snapshot snapshot) {}
