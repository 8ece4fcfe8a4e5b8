/** What the symbols of United Nations documents say by their form. */
@NullMarked
package org.rapporteur.index.symbol;

import org.jspecify.annotations.NullMarked;
