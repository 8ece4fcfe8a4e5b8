/**
 * How the pages say things: dates, stages, kinds and votes in words, and addresses that are safe.
 */
@NullMarked
package org.rapporteur.portal.wording;

import org.jspecify.annotations.NullMarked;
