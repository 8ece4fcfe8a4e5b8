/** The list of sources, checked before it is used. */
@NullMarked
package org.rapporteur.standalone.sources;

import org.jspecify.annotations.NullMarked;
