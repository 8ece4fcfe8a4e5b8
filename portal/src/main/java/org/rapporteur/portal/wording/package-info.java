/**
 * How the pages say things: dates, stages, kinds and votes in words, and addresses that are safe.
 */
package org.rapporteur.portal.wording;
