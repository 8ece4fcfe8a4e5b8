/** Alerts as they are kept and listed. */
@NullMarked
package org.rapporteur.index.alerts;

import org.jspecify.annotations.NullMarked;
