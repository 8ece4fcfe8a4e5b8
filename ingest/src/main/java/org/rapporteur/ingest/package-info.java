/**
 * From source to page to document: what the stage offers to those that run it.
 *
 * <p><b>The way of a page</b>, which is also an order for reading this module. {@link
 * org.rapporteur.ingest.source.SourceFile} reads the list of sources. {@link
 * org.rapporteur.ingest.crawl.Crawler} joins the group of instances and is given partitions of the
 * topic {@code pages}, each with some hosts; {@link
 * org.rapporteur.ingest.crawl.territory.Territory} knows what was remembered of them and which host
 * is due. {@link org.rapporteur.ingest.crawl.visit.Visits} makes one visit: of a place ({@link
 * org.rapporteur.ingest.crawl.visit.PlaceVisit}: a feed, a sitemap, a list, a front page, read by
 * {@code discover} and {@code feed}), of a series of symbols ({@link
 * org.rapporteur.ingest.crawl.visit.SeriesVisit}) or of an article ({@link
 * org.rapporteur.ingest.crawl.visit.ArticleVisit}). What it asks for goes through {@link
 * org.rapporteur.ingest.fetch.Fetcher}, which minds robots.txt, the host's pace, private addresses
 * and all bounds. {@link org.rapporteur.ingest.crawl.visit.Revisits} and {@link
 * org.rapporteur.ingest.crawl.visit.rhythm.Rhythms} say when the page is due again.
 *
 * <p>An article's bytes are archived and read by {@link org.rapporteur.ingest.DocumentReader}: a
 * page by {@link org.rapporteur.ingest.extract.PageExtractor}, a PDF by {@link
 * org.rapporteur.ingest.pdf.PdfExtractor}, a United Nations form by {@link
 * org.rapporteur.ingest.un.UnDocuments}. {@link org.rapporteur.ingest.crawl.territory.Ledger}
 * publishes the document, or the rejection that says why there is none, together with what is
 * remembered of the page. {@code story} joins the document to others that tell the same, and {@code
 * health} keeps the account of its source.
 *
 * <p>What people hand in takes the same way from {@link org.rapporteur.ingest.SubmissionListener}
 * on. {@link org.rapporteur.ingest.IngestConfiguration} puts all of it together.
 */
@NullMarked
package org.rapporteur.ingest;

import org.jspecify.annotations.NullMarked;
