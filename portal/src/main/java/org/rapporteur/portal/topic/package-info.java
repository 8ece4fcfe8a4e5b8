/** Topics that every portal follows for itself, all partitions, committing nothing. */
@NullMarked
package org.rapporteur.portal.topic;

import org.jspecify.annotations.NullMarked;
