package org.rapporteur.ingest.crawl.territory;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.Document;

/**
 * A record to be published.
 *
 * @param partition absent where the key's hash gives it
 * @param value absent in a tombstone
 */
record Entry(
    String topic, @Nullable Integer partition, String key, @Nullable Record value, long size) {

  private static final long SMALL = 500;

  static Entry of(Document document) {
    return new Entry(
        Topics.DOCUMENTS, null, document.id(), document, SMALL + document.text().length());
  }

  static Entry of(PageState state, HostPartitions partitions) {
    return new Entry(Topics.PAGES, partitions.of(state.url()), state.url(), state, SMALL);
  }

  static Entry of(HostState wish, HostPartitions partitions) {
    long size = SMALL + (wish.robots() == null ? 0 : wish.robots().length());
    return new Entry(Topics.PAGES, partitions.of(wish.origin()), wish.origin(), wish, size);
  }

  static Entry of(Rejection rejection) {
    return new Entry(
        Topics.REJECTIONS, null, rejection.stage() + ":" + rejection.key(), rejection, SMALL);
  }

  static Entry tombstone(int partition, String url) {
    return new Entry(Topics.PAGES, partition, url, null, SMALL);
  }
}
