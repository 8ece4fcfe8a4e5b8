/** A page's title: which heading a declaration bears out, without the names of site and rubric. */
@NullMarked
package org.rapporteur.ingest.extract.title;

import org.jspecify.annotations.NullMarked;
