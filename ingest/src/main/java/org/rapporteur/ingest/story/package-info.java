/** The same story told at several addresses: seen by all instances, and after they start again. */
package org.rapporteur.ingest.story;
