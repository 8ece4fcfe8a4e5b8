/** Topics that every portal follows for itself, all partitions, committing nothing. */
package org.rapporteur.portal.topic;
