package org.rapporteur.archive;

import org.jspecify.annotations.Nullable;

/**
 * A question and its answer.
 *
 * @param packed the body in gzip, where the server sent it so: kept as it was sent, which costs
 *     less and is the better evidence
 * @param request absent for what a person handed in
 */
public record Exchange(
    ArchivedResponse response, @Nullable Payload packed, @Nullable ArchivedRequest request) {}
