package org.rapporteur.index.developments;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/**
 * Developments of one subject.
 *
 * @param developments finds them
 * @param names of the subject's texts
 */
public record DevelopmentScope(Query developments, TextNames names) {}
