/**
 * What a text is made of, as developments see it: triggers, bodies, sittings, dates and findings.
 */
@NullMarked
package org.rapporteur.enrich.development.scene;

import org.jspecify.annotations.NullMarked;
