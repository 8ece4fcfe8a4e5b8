/** What every request has to pass, and what every answer says to the browser about itself. */
package org.rapporteur.portal.guard;
