package org.rapporteur.ingest.fetch;

import org.rapporteur.archive.ArchivedRequest;

/**
 * What one host was asked, a hop of a request.
 *
 * @param url the address that was asked
 * @param conditional whether for changes only
 * @param asked as it went over the wire
 * @param deadline of the answer
 */
record Question(
    FetchRequest request,
    String url,
    boolean conditional,
    ArchivedRequest asked,
    Deadline deadline) {}
