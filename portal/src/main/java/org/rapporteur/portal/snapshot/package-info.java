/** The archived bytes of a document, shown so that nothing in them can act. */
@NullMarked
package org.rapporteur.portal.snapshot;

import org.jspecify.annotations.NullMarked;
