/** A document as it is read, what names it, and how it is handed in. */
@NullMarked
package org.rapporteur.contract.document;

import org.jspecify.annotations.NullMarked;
