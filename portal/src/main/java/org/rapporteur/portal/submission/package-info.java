/** Documents that people hand in: the letter that came by mail, on its way to ingest. */
package org.rapporteur.portal.submission;
