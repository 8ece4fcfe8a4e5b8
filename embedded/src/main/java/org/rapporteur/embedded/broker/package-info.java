/** The main class that runs inside the broker's JVM; only here are the broker's classes known. */
package org.rapporteur.embedded.broker;
