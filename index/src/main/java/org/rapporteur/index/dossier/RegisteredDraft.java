package org.rapporteur.index.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Actor;
import org.rapporteur.index.developments.Evidence;

/**
 * A draft as a thing with a life: provisional while only the press speaks of it, with symbols once
 * it has some.
 *
 * @param id the same over all documents
 * @param symbols canonical, in the order of its life; empty while it is provisional
 * @param provisional ids that documents gave it
 * @param evidence where it is spoken of, oldest first; some places, not all
 */
public record RegisteredDraft(
    String id,
    String name,
    List<Actor> sponsors,
    @Nullable String subject,
    List<String> symbols,
    List<String> provisional,
    List<Evidence> evidence) {}
