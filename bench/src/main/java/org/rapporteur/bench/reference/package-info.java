/** How well references are found in labelled United Nations documents, and how fast. */
package org.rapporteur.bench.reference;
