package org.rapporteur.ingest.crawl.visit;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.Document;

/**
 * What a visit gave.
 *
 * @param states of the visited page and of others that are told by it, now known
 * @param discovered pages to be visited, of any host
 * @param documents new or in a new version
 * @param rejections of what could not be read, also of documents that could be read in part
 * @param forgotten pages that are to be visited no more, of any host
 */
public record Outcome(
    List<PageState> states,
    List<PageState> discovered,
    List<Document> documents,
    List<Rejection> rejections,
    List<String> forgotten) {

  public Outcome {
    states = List.copyOf(states);
    discovered = List.copyOf(discovered);
    documents = List.copyOf(documents);
    rejections = List.copyOf(rejections);
    forgotten = List.copyOf(forgotten);
  }

  /** An outcome that forgets nothing. */
  public Outcome(
      List<PageState> states,
      List<PageState> discovered,
      List<Document> documents,
      List<Rejection> rejections) {
    this(states, discovered, documents, rejections, List.of());
  }

  public static Outcome of(PageState state) {
    return new Outcome(List.of(state), List.of(), List.of(), List.of());
  }

  static Outcome of(List<PageState> states) {
    return new Outcome(states, List.of(), List.of(), List.of());
  }

  public static Outcome rejected(PageState state, Rejection rejection) {
    return new Outcome(List.of(state), List.of(), List.of(), List.of(rejection));
  }

  /** The same, and these are to be visited no more. */
  Outcome forgetting(List<String> urls) {
    return new Outcome(states, discovered, documents, rejections, urls);
  }

  public static Outcome discovered(PageState state, List<PageState> discovered) {
    return new Outcome(List.of(state), discovered, List.of(), List.of());
  }

  /** What several visits gave, as one. */
  static Outcome together(List<Outcome> outcomes) {
    return new Outcome(
        all(outcomes, Outcome::states),
        all(outcomes, Outcome::discovered),
        all(outcomes, Outcome::documents),
        all(outcomes, Outcome::rejections));
  }

  private static <T> List<T> all(List<Outcome> outcomes, Function<Outcome, List<T>> part) {
    return outcomes.stream().flatMap(outcome -> part.apply(outcome).stream()).toList();
  }
}
