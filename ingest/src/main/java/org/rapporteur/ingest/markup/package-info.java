/** Markup is parsed within bounds: small bytes can stand for more than memory holds. */
@NullMarked
package org.rapporteur.ingest.markup;

import org.jspecify.annotations.NullMarked;
