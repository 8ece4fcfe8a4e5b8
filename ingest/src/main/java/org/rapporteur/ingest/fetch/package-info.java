/**
 * HTTP as a polite guest who trusts no host: addresses checked, everything bounded, robots heard.
 */
@NullMarked
package org.rapporteur.ingest.fetch;

import org.jspecify.annotations.NullMarked;
