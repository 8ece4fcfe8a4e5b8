package org.rapporteur.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.Span;

/**
 * A subscription that a document meets.
 *
 * @param development that was met, for subscriptions on developments
 * @param evidence where the text meets the query, in its order; some places where there are many
 */
public record Match(
    Subscription subscription, @Nullable Development development, List<Span> evidence) {}
