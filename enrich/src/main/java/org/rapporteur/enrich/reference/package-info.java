/**
 * Finds the documents that a text names by symbol or number.
 *
 * <p><b>Two ways to name a document.</b> A United Nations document has a symbol: segments between
 * slashes that say who issued it (A, the General Assembly; S, the Security Council; CCPR/C, the
 * Human Rights Committee), at which session or in which year, as what (RES, L for limited, PV for a
 * verbatim record) and under which number, with suffixes for what happened to it later (Rev.1,
 * Add.2, Corr.1). Prose rather says "its resolution 66/157" or "resolutions 1718 (2006) and 1874
 * (2009)": a number, of which only the words around it tell whose it is.
 *
 * <p><b>The grammar is data.</b> {@code series.txt} lists the series, a pattern a line, in the
 * terms of the manual; {@code bodies.txt} the bodies whose resolutions are cited by number, with
 * their names in three languages and how they number; two small tables tell in which year the
 * Council, and in which session the Assembly, adopted a number. {@link
 * org.rapporteur.enrich.reference.grammar.Grammar} makes a tree of the series, {@link
 * org.rapporteur.enrich.reference.symbol.SymbolReader} walks down it, the longest way, forgiving
 * spaces and line breaks; the result is a {@link org.rapporteur.enrich.reference.symbol.Symbol}, a
 * value whose printed form parses back to itself.
 *
 * <p><b>One pass.</b> {@link org.rapporteur.enrich.reference.scan.Scanner} looks only at slashes,
 * brackets and the first letters of "resolution" and "decision" in three languages, and leaves
 * marks: printed symbols, numbers, cues. {@link
 * org.rapporteur.enrich.reference.citation.ProseCitations} goes through the marks and asks for each
 * number what its {@link org.rapporteur.enrich.reference.citation.Head} says, and {@link
 * org.rapporteur.enrich.reference.citation.Citation} weighs the evidence: a body named beside it,
 * then the shape of the number and the date given with it, the body of which the sentence speaks,
 * the body whose document this is, the only one that the document names at all. Where none of it
 * decides, the reference has candidates and no symbol. Nothing here is a regular expression, and no
 * loop looks further than a fixed distance, so time is linear in the text whatever the text is.
 *
 * <p><b>Slips.</b> What is printed as no symbol, or torn in the middle of one, may have been meant
 * as one: {@link org.rapporteur.enrich.reference.symbol.Slips} takes it up to its end, mends what
 * typists, scanners and converters do to it, and lets the grammar read the result; {@code
 * beginnings.txt} lists beginnings that people use for others. A reference says by its rule that it
 * was mended.
 *
 * <p><b>Others.</b> Parliaments, towns, courts and other organizations number alike; {@code
 * foreign-bodies.txt} names them, {@code not-cited.txt} the words beside which two numbers with a
 * slash are a score, a size or a telephone's. Where sessions of several bodies have the same
 * numbers, the date of adoption and the years of {@code bodies.txt} tell whose one is.
 *
 * <p><b>Letters.</b> A letter may be a part of a document ("2200 A (XXI)", "41/68 D") or belong to
 * the symbol of a document of its own ("67/234 B"); {@link
 * org.rapporteur.enrich.reference.citation.SessionLetters} knows which, by when the parts were
 * adopted.
 *
 * <p>Sources: United Nations Editorial Manual Online, chapters on documents and on citing
 * resolutions and decisions; Dag Hammarskjold Library, research guides "UN document symbols", "UN
 * resolutions and decisions" and those on the single organs; ST/LIB/SER.B/5/Rev.5, the library's
 * list of series symbols.
 */
@NullMarked
package org.rapporteur.enrich.reference;

import org.jspecify.annotations.NullMarked;
