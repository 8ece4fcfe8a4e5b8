/** Documents as they are kept, found again and compared with their earlier versions. */
@NullMarked
package org.rapporteur.index.documents;

import org.jspecify.annotations.NullMarked;
