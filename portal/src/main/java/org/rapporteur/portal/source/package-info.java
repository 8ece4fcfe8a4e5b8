/** How the sources do: what ingest reports of them, whichever instance visits them. */
package org.rapporteur.portal.source;
