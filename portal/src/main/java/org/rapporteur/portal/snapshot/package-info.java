/** The archived bytes of a document, shown so that nothing in them can act. */
package org.rapporteur.portal.snapshot;
