/**
 * What is found in a document: entities, references, time expressions and developments, each with
 * its span; and what documents are joined to: stories and dossiers.
 */
@NullMarked
package org.rapporteur.contract.enriched;

import org.jspecify.annotations.NullMarked;
