package org.rapporteur.enrich.reference.grammar;

import org.rapporteur.contract.enriched.ReferenceKind;

/**
 * A row of document symbols: what its pattern looks like, what its documents are, whose they are.
 */
public record Series(String pattern, ReferenceKind kind, String body) {}
