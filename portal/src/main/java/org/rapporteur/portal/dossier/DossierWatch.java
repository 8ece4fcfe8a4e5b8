package org.rapporteur.portal.dossier;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.developments.DevelopmentQuery;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.portal.stream.Hub;
import org.rapporteur.portal.stream.LiveEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Asks the index, while someone looks at a dossier, whether its timeline has grown. It asks the
 * index and not the topics, because only what the index has can be shown.
 */
final class DossierWatch implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(DossierWatch.class);

  private final DevelopmentSearch developments;
  private final Dossiers dossiers;
  private final Hub changes;
  private final Map<String, Integer> seen = new ConcurrentHashMap<>();
  private final Duration interval;
  private final Thread thread;

  DossierWatch(DevelopmentSearch developments, Dossiers dossiers, Hub changes, Duration interval) {
    this.developments = developments;
    this.dossiers = dossiers;
    this.changes = changes;
    this.interval = interval;
    this.thread = Thread.ofVirtual().name("dossier-watch").start(this::lookUntilClosed);
  }

  /**
   * A stream that says {@code changed} when a dossier's timeline has, and {@code removed} when
   * there is no such dossier any more. The first word comes with the next look: what the listener
   * has seen may be older than the stream.
   */
  SseEmitter listen(String dossier) {
    SseEmitter stream = changes.listen(dossier);
    seen.remove(dossier);
    return stream;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void lookUntilClosed() {
    try {
      while (!Thread.interrupted()) {
        Thread.sleep(interval);
        look();
      }
    } catch (InterruptedException e) {
      log.debug("No longer watching dossiers");
    }
  }

  private void look() {
    var watched = changes.subjects();
    seen.keySet().retainAll(watched);
    if (watched.isEmpty()) {
      return;
    }
    Set<String> known = dossiers.all().stream().map(Dossier::id).collect(Collectors.toSet());
    for (String dossier : watched) {
      if (known.contains(dossier)) {
        look(dossier);
      } else {
        changes.send(dossier, new LiveEvent(null, "removed", "{}"));
      }
    }
  }

  private void look(String dossier) {
    try {
      int now = developments.search(DevelopmentQuery.ofDossier(dossier)).hashCode();
      Integer before = seen.put(dossier, now);
      if (before == null || before != now) {
        changes.send(dossier, new LiveEvent(null, "changed", "{}"));
      }
    } catch (BadQueryException | RuntimeException e) {
      log.debug("Watching {} waits for the index: {}", dossier, e.getMessage());
    }
  }
}
