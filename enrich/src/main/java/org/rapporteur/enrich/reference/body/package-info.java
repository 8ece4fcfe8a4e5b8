/**
 * The bodies whose resolutions are cited by number: their names, how they number and have numbered,
 * and of which of them a text speaks.
 */
@NullMarked
package org.rapporteur.enrich.reference.body;

import org.jspecify.annotations.NullMarked;
