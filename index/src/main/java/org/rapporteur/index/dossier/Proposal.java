package org.rapporteur.index.dossier;

import java.util.List;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.draft.DraftRelation;
import org.rapporteur.index.draft.RegisteredDraft;

/**
 * A dossier that the documents suggest: rivals that belong to none.
 *
 * @param dossier as it would be
 * @param drafts the two
 * @param rivalry what pairs them
 */
public record Proposal(Dossier dossier, List<RegisteredDraft> drafts, DraftRelation rivalry) {}
