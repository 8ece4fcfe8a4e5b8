/** Server-sent events: one hub a stream, one queue and one virtual thread a listener. */
package org.rapporteur.portal.stream;
