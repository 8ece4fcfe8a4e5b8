/** The search page and its call: a query, facets to narrow it, pages of documents. */
package org.rapporteur.portal.search;
