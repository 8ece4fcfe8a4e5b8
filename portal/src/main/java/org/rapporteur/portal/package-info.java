/** The portal: its pages, its HTTP API, and how both are put together. */
package org.rapporteur.portal;
