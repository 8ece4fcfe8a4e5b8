/** Dates as feeds write them: by the standards, and by habit in many languages. */
@NullMarked
package org.rapporteur.ingest.feed.date;

import org.jspecify.annotations.NullMarked;
