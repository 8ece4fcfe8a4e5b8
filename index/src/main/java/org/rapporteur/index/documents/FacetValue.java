package org.rapporteur.index.documents;

/**
 * How many documents have a value.
 *
 * @param value to filter by; for {@code published} the first day of the period
 * @param label for people: an entity's name, else the value
 */
public record FacetValue(String value, String label, long count) {}
