/**
 * Tells a page's document (text, title, authors, date, language, kind) from its furniture.
 *
 * <p>No rule is about a site. One {@link org.rapporteur.ingest.extract.page.Survey look} at every
 * node leaves the elements in document order with the marks of their {@link
 * org.rapporteur.ingest.extract.page.Vocabulary names}, and the text as a row of {@link
 * org.rapporteur.ingest.extract.page.Block blocks}. The blocks below an element are neighbours, so
 * that whatever is asked of a subtree afterwards is the difference of two prefix sums, and all of
 * it is linear in the size of the page.
 *
 * <p>The text is found in four steps. {@link org.rapporteur.ingest.extract.text.Furniture
 * Furniture} is what readers wrote, then what is named as furniture and does not hold most of the
 * prose left, then what has a suspect name and leads elsewhere. The {@link
 * org.rapporteur.ingest.extract.text.Region region} is the element named as the text's container if
 * it holds most of the prose, else the deepest to which nearly all the prose leads. {@link
 * org.rapporteur.ingest.extract.text.MainText Main text} are the region's blocks and a standfirst
 * before it, without links alone, credits, {@link org.rapporteur.ingest.extract.text.Phrases
 * phrases} of furniture, and headings that lead to nothing. {@link
 * org.rapporteur.ingest.extract.text.Opening Opening} parts a standfirst from the body. {@link
 * org.rapporteur.ingest.extract.text.Rendering Rendering} keeps lists, tables and quotations as
 * such. Prose is a block of some length with a stop in it and few links; that, and the lists of
 * {@code word}, is all that depends on language.
 *
 * <p>Where hardly any text is found so, it may be {@link
 * org.rapporteur.ingest.extract.page.HiddenText hidden} in a template or declared, and the page is
 * read once more with that shown.
 *
 * <p>What a page declares of itself ({@link org.rapporteur.ingest.extract.page.StructuredData
 * schema.org}, {@link org.rapporteur.ingest.extract.page.Declarations meta elements}) is held
 * against what it shows a reader near its title ({@link
 * org.rapporteur.ingest.extract.text.Surroundings}). A title is a heading that a declaration bears
 * out; authors are the persons whom a declaration names, else a {@link
 * org.rapporteur.ingest.extract.person.Byline byline}. A date is elected: each piece of evidence
 * {@link org.rapporteur.ingest.extract.date.DateVote votes} for its day, and an instant in UTC for
 * its neighbours too, since newspapers print the day where they are. A time of change has no vote.
 */
@NullMarked
package org.rapporteur.ingest.extract;

import org.jspecify.annotations.NullMarked;
