/** One entity: how often it is named over time, where last, with whom, and what it did. */
@NullMarked
package org.rapporteur.portal.entity;

import org.jspecify.annotations.NullMarked;
