/** One entity: how often it is named over time, where last, with whom, and what it did. */
package org.rapporteur.portal.entity;
