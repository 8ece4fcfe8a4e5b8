/** Names of the dictionary, and whether their context confirms them. */
@NullMarked
package org.rapporteur.enrich.entity.listed;

import org.jspecify.annotations.NullMarked;
