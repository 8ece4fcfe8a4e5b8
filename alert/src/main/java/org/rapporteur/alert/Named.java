package org.rapporteur.alert;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Span;

/** The entities and symbols that a query names, to show where a document names them. */
record Named(Set<String> entities, Set<String> references) {

  static Named in(Query query) {
    Named named = new Named(new HashSet<>(), new HashSet<>());
    query.visit(named.collector());
    return named;
  }

  private QueryVisitor collector() {
    return new QueryVisitor() {
      @Override
      public void consumeTerms(Query query, Term... terms) {
        for (Term term : terms) {
          collect(term);
        }
      }

      @Override
      public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
        return occur == BooleanClause.Occur.MUST_NOT ? QueryVisitor.EMPTY_VISITOR : this;
      }
    };
  }

  private void collect(Term term) {
    if (term.field().equals(QueryField.ENTITY.field())) {
      entities.add(term.text());
    } else if (term.field().equals(QueryField.REFERENCE.field())) {
      references.add(term.text());
    }
  }

  Stream<Span> mentions(EnrichedDocument document) {
    return Stream.concat(
        document.entities().stream()
            .filter(it -> entities.contains(it.id()))
            .map(it -> new Span(it.text(), it.start(), it.end())),
        document.references().stream()
            .filter(it -> it.symbol() != null && references.contains(it.symbol()))
            .map(it -> new Span(it.text(), it.start(), it.end())));
  }
}
