/** Decides which document a number in prose cites: whose it is, of which session, and if any. */
@NullMarked
package org.rapporteur.enrich.reference.citation;

import org.jspecify.annotations.NullMarked;
