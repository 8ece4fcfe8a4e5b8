/** The search page and its call: a query, facets to narrow it, pages of documents. */
@NullMarked
package org.rapporteur.portal.search;

import org.jspecify.annotations.NullMarked;
