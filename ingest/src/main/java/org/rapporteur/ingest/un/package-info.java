/**
 * Documents of the United Nations in forms of their own: resolutions as Akoma Ntoso, records of the
 * library's catalogue as MARCXML and as pages, recognised by their content.
 */
@NullMarked
package org.rapporteur.ingest.un;

import org.jspecify.annotations.NullMarked;
