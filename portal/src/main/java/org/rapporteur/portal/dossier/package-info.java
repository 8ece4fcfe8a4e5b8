/** Dossiers and their timelines: the lives of rival drafts, every line with its sources. */
@NullMarked
package org.rapporteur.portal.dossier;

import org.jspecify.annotations.NullMarked;
