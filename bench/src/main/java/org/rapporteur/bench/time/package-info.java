/** Time expressions measured against annotated news: the NewsReader MEANTIME corpus. */
@NullMarked
package org.rapporteur.bench.time;

import org.jspecify.annotations.NullMarked;
