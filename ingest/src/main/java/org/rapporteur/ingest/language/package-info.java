/** In which language a text is written. */
package org.rapporteur.ingest.language;
