/** The main class that runs inside the broker's JVM; only here are the broker's classes known. */
@NullMarked
package org.rapporteur.embedded.broker;

import org.jspecify.annotations.NullMarked;
