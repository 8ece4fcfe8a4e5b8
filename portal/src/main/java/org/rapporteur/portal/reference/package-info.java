/** One United Nations document: its lineage, what cites it, what was done to it. */
package org.rapporteur.portal.reference;
