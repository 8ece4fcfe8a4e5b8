/** Who wrote a page: whom it declares, and the names in its bylines. */
@NullMarked
package org.rapporteur.ingest.extract.person;

import org.jspecify.annotations.NullMarked;
