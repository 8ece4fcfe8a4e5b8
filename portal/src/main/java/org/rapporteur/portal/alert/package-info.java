/** What subscriptions met: a list, a live stream, a feed. */
@NullMarked
package org.rapporteur.portal.alert;

import org.jspecify.annotations.NullMarked;
