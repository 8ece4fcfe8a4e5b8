/** Two texts of resolutions side by side, clause by clause, and language traced back. */
package org.rapporteur.portal.comparison;
