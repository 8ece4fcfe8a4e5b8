/** The list of sources that an operator writes: read, checked, and every mistake named by line. */
package org.rapporteur.ingest.source;
