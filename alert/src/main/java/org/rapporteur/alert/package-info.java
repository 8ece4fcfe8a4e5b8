/**
 * The stage that tells: saved queries are matched against every document that arrives, and who
 * asked is told, with the evidence.
 *
 * <p>The queries are turned around: {@link org.rapporteur.alert.AlertMatcher} keeps them in
 * Lucene's monitor and asks which of them a document meets. They mean the same as in a search,
 * since both prepare them with {@link org.rapporteur.contract.alert.QuerySyntax} and analyse text
 * alike: title and text stemmed as English, and a second time folded only. The subscriptions are
 * read from their compacted topic into every instance; the documents are shared out among the
 * instances.
 */
@NullMarked
package org.rapporteur.alert;

import org.jspecify.annotations.NullMarked;
