/**
 * Saved queries: made, changed and ended here, kept in the compacted topic {@code subscriptions}.
 */
package org.rapporteur.portal.subscription;
