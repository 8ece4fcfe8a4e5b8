/** What subscriptions met: a list, a live stream, a feed. */
package org.rapporteur.portal.alert;
