/** The list of sources, checked before it is used. */
package org.rapporteur.standalone.sources;
