package org.rapporteur.index.dossier;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.Subject;
import org.rapporteur.index.draft.DraftRegister;
import org.rapporteur.index.draft.DraftRelation;
import org.rapporteur.index.draft.RegisteredDraft;

/**
 * Suggests a dossier for each pair of rivals that only documents outside of all dossiers speak of.
 */
final class Proposals {

  private static final int MOST = 10;
  private static final int LONGEST_ID = 64;
  private static final int MOST_SPONSORS = 3;

  private final DocumentSearch documents;

  Proposals(DocumentSearch documents) {
    this.documents = documents;
  }

  /**
   * What is suggested.
   *
   * @param known dossiers, those included that were suggested before and are not wanted
   */
  List<Proposal> beside(Collection<Dossier> known) {
    Subject rivals = documents.newest(outside(known));
    DraftRegister register = DraftRegister.of(rivals.documents());
    Map<String, RegisteredDraft> drafts =
        register.drafts().stream()
            .collect(Collectors.toMap(RegisteredDraft::id, Function.identity(), (a, b) -> a));
    List<String> taken = known.stream().map(Dossier::id).toList();
    return register.relations().stream()
        .filter(it -> it.kind() == DraftRelation.Kind.RIVAL)
        .map(it -> proposal(it, drafts))
        .filter(it -> !taken.contains(it.dossier().id()))
        .limit(MOST)
        .toList();
  }

  /** Documents that speak of rival drafts, and belong to no dossier, wanted or not. */
  private static Query outside(Collection<Dossier> known) {
    BoolQuery.Builder all = new BoolQuery.Builder();
    all.filter(it -> it.term(is -> is.field(QueryField.COUNTERDRAFT.field()).value(true)));
    known.stream()
        .filter(DossierScope::isBounded)
        .map(DossierScope::documents)
        .forEach(all::mustNot);
    return all.build()._toQuery();
  }

  private static Proposal proposal(DraftRelation rivalry, Map<String, RegisteredDraft> drafts) {
    List<RegisteredDraft> pair =
        Stream.of(rivalry.from(), rivalry.to())
            .flatMap(it -> Stream.ofNullable(drafts.get(it)))
            .toList();
    return new Proposal(dossier(pair, year(rivalry)), pair, rivalry);
  }

  private static Dossier dossier(List<RegisteredDraft> pair, String year) {
    String sides = pair.stream().map(Proposals::sponsors).collect(Collectors.joining(" and "));
    String id = pair.stream().map(it -> slug(it.id())).sorted().collect(Collectors.joining("-or-"));
    return Dossier.given(
        shortened(id),
        "Rival drafts of " + sides + (year.isEmpty() ? "" : ", " + year),
        pair.stream().map(RegisteredDraft::name).collect(Collectors.joining("; against it: ")),
        query(pair),
        List.of(),
        pair.stream().flatMap(it -> it.symbols().stream()).distinct().toList());
  }

  /** Documents that speak of either, by the ids that documents give them. */
  private static @Nullable String query(List<RegisteredDraft> pair) {
    List<String> terms = new ArrayList<>();
    pair.stream()
        .flatMap(it -> it.provisional().stream())
        .distinct()
        .forEach(it -> terms.add("draft:\"" + it + "\""));
    return terms.isEmpty() ? null : String.join(" OR ", terms);
  }

  private static String sponsors(RegisteredDraft draft) {
    List<String> names = draft.sponsors().stream().limit(MOST_SPONSORS).map(Actor::name).toList();
    return String.join(", ", names)
        + (draft.sponsors().size() > MOST_SPONSORS ? " and others" : "");
  }

  private static String year(DraftRelation rivalry) {
    return rivalry.evidence().stream()
        .map(it -> it.published())
        .filter(it -> it != null)
        .map(it -> it.substring(0, 4))
        .min(String::compareTo)
        .orElse("");
  }

  private static String slug(String id) {
    return id.toLowerCase(Locale.ROOT)
        .replaceFirst("^draft:", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String shortened(String id) {
    if (id.length() <= LONGEST_ID) {
      return id;
    }
    String rest = Integer.toHexString(id.hashCode());
    return id.substring(0, LONGEST_ID - rest.length() - 1) + "-" + rest;
  }
}
