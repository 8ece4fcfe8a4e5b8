/** One United Nations document: its lineage, what cites it, what was done to it. */
@NullMarked
package org.rapporteur.portal.reference;

import org.jspecify.annotations.NullMarked;
