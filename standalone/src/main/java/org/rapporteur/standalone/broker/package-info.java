/** Where a command finds the data and the broker that it works on. */
@NullMarked
package org.rapporteur.standalone.broker;

import org.jspecify.annotations.NullMarked;
