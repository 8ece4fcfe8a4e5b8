package org.rapporteur.archive;

import java.net.URI;
import java.time.Instant;
import org.rapporteur.contract.document.Snapshot;

/**
 * An answer that the archive has, with its body.
 *
 * @param id of its record
 * @param payload the body's digest as it was written
 */
record KeptAnswer(Snapshot snapshot, URI id, Instant fetched, String payload) {}
