/** Dossiers and their timelines: the lives of rival drafts, every line with its sources. */
package org.rapporteur.portal.dossier;
