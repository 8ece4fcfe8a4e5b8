/** The same story told at several addresses: seen by all instances, and after they start again. */
@NullMarked
package org.rapporteur.ingest.story;

import org.jspecify.annotations.NullMarked;
