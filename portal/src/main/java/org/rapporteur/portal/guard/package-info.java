/** What every request has to pass, and what every answer says to the browser about itself. */
@NullMarked
package org.rapporteur.portal.guard;

import org.jspecify.annotations.NullMarked;
