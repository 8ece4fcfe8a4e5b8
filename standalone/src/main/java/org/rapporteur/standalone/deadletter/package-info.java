/** Dead letters: listed with their cause, and put back on their topic. */
@NullMarked
package org.rapporteur.standalone.deadletter;

import org.jspecify.annotations.NullMarked;
