/** Takes alerts to where subscribers want them, beyond the portal and the Atom feed. */
@NullMarked
package org.rapporteur.alert.delivery;

import org.jspecify.annotations.NullMarked;
