/** Documents that people hand in: the letter that came by mail, on its way to ingest. */
@NullMarked
package org.rapporteur.portal.submission;

import org.jspecify.annotations.NullMarked;
