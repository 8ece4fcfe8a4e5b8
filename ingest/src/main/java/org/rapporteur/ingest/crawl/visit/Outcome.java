package org.rapporteur.ingest.crawl.visit;

import java.util.List;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.PageState;
import org.rapporteur.contract.Rejection;

/**
 * What a visit gave.
 *
 * @param states of the visited page and of others that are told by it, now known
 * @param discovered pages to be visited, of any host
 * @param documents new or in a new version
 * @param rejections of what could not be read, also of documents that could be read in part
 */
public record Outcome(
    List<PageState> states,
    List<PageState> discovered,
    List<Document> documents,
    List<Rejection> rejections) {

  public Outcome {
    states = List.copyOf(states);
    discovered = List.copyOf(discovered);
    documents = List.copyOf(documents);
    rejections = List.copyOf(rejections);
  }

  public static Outcome of(PageState state) {
    return new Outcome(List.of(state), List.of(), List.of(), List.of());
  }

  public static Outcome rejected(PageState state, Rejection rejection) {
    return new Outcome(List.of(state), List.of(), List.of(), List.of(rejection));
  }

  public static Outcome discovered(PageState state, List<PageState> discovered) {
    return new Outcome(List.of(state), discovered, List.of(), List.of());
  }
}
