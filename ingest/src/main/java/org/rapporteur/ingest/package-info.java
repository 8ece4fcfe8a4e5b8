/** From source to page to document: what the stage offers to those that run it. */
package org.rapporteur.ingest;
