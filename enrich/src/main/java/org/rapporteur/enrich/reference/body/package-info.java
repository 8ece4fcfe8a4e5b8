/**
 * The bodies whose resolutions are cited by number: their names, how they number and have numbered,
 * and of which of them a text speaks.
 */
package org.rapporteur.enrich.reference.body;
