/** From source to page to document: what the stage offers to those that run it. */
@NullMarked
package org.rapporteur.ingest;

import org.jspecify.annotations.NullMarked;
