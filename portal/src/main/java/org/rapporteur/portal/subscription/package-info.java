/**
 * Saved queries: made, changed and ended here, kept in the compacted topic {@code subscriptions}.
 */
@NullMarked
package org.rapporteur.portal.subscription;

import org.jspecify.annotations.NullMarked;
