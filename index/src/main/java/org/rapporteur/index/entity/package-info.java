/**
 * One state, body, group, organization, treaty or person: where and when it is named, with whom.
 */
@NullMarked
package org.rapporteur.index.entity;

import org.jspecify.annotations.NullMarked;
