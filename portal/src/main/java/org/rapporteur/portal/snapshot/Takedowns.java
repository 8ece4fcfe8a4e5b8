package org.rapporteur.portal.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which documents were found to be taken down, by the topic {@code rejections}. That a rejection is
 * put back on its topic does not undo what was found. Thread-safe.
 */
public final class Takedowns {

  private static final Logger log = LoggerFactory.getLogger(Takedowns.class);

  private static final int REMEMBERED = 50_000;

  private final Map<String, Takedown> byDocument = new Newest();

  /** Takes what stands on the topic. */
  void take(ConsumerRecord<String, byte[]> record) {
    if (record.value() == null) {
      return;
    }
    try {
      take(Codec.read(record.value(), Rejection.class));
    } catch (MalformedRecordException e) {
      log.warn("What was rejected as {} does not read: {}", record.key(), e.getMessage());
    }
  }

  private void take(Rejection rejection) throws MalformedRecordException {
    Snapshot answer = rejection.snapshot();
    byte[] page = rejection.recordBytes();
    boolean refused =
        rejection.category() == Category.HTTP_STATUS && rejection.topic().equals(Topics.PAGES);
    if (!refused || answer == null || page == null) {
      return;
    }
    PageState state = Codec.read(page, PageState.class);
    if (state.version() > 0) {
      put(
          DocumentId.ofUrl(state.url()),
          new Takedown(rejection.occurred(), rejection.message(), answer));
    }
  }

  private synchronized void put(String document, Takedown takedown) {
    byDocument.put(document, takedown);
  }

  /** The last one since the document was fetched. */
  public synchronized Optional<Takedown> of(Document document) {
    return Optional.ofNullable(byDocument.get(document.id()))
        .filter(it -> document.fetched() == null || it.found().isAfter(document.fetched()));
  }

  private static final class Newest extends LinkedHashMap<String, Takedown> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.@Nullable Entry<String, Takedown> eldest) {
      return size() > REMEMBERED;
    }
  }
}
