/** How fast {@code rapporteur read} is as a process, start included. */
package org.rapporteur.bench.read;
