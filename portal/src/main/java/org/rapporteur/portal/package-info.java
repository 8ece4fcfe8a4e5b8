/** The portal: its pages, its HTTP API, and how both are put together. */
@NullMarked
package org.rapporteur.portal;

import org.jspecify.annotations.NullMarked;
