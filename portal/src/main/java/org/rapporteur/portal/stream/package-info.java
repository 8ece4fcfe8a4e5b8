/** Server-sent events: one hub a stream, one queue and one virtual thread a listener. */
@NullMarked
package org.rapporteur.portal.stream;

import org.jspecify.annotations.NullMarked;
