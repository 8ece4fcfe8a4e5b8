/** What feeds, sitemaps, lists and front pages announce. */
package org.rapporteur.ingest.discover;
