package org.rapporteur.index.clauses.text;

/**
 * A preambular or operative paragraph, or a sub-paragraph, of a text of a resolution.
 *
 * @param label as delegates cite it: {@code PP4}, {@code OP2(a)(i)}
 * @param depth 0 for a paragraph, 1 and more for its sub-paragraphs
 * @param start of its language in the document's text, behind its number
 * @param end exclusive, the punctuation that closes it included
 * @param text its language without line breaks, notes and their marks
 */
public record Clause(Part part, String label, int depth, int start, int end, String text) {}
