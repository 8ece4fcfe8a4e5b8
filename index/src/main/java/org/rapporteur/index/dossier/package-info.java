/** Named subjects with their drafts, and how the drafts stand to each other. */
@NullMarked
package org.rapporteur.index.dossier;

import org.jspecify.annotations.NullMarked;
