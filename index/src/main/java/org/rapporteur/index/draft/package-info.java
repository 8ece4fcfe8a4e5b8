/** The register of drafts: which texts documents speak of, under what names, and which compete. */
@NullMarked
package org.rapporteur.index.draft;

import org.jspecify.annotations.NullMarked;
