/**
 * What a text without markup, such as a letter, says of itself: its title, its authors, its kind.
 */
@NullMarked
package org.rapporteur.ingest.printed;

import org.jspecify.annotations.NullMarked;
