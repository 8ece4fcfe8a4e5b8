package org.rapporteur.ingest.crawl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.crawl.territory.PageTopic;
import org.rapporteur.ingest.crawl.visit.Memory;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;

/**
 * What is known of pages, for those who do not crawl: the last word on one page, and a word of
 * their own, which whoever crawls the page's host takes over. Of hosts that this instance crawls,
 * its own memory is asked; for others' a partition of the topic is read. Thread-safe.
 */
public final class PageRegister {

  private final Function<String, Optional<Memory>> own;
  private final Function<String, Optional<PageState>> topic;
  private final Consumer<PageState> publish;

  /** Our own words, which our own memory hears of a moment later. */
  private final Map<String, PageState> put = new Latest();

  /** A register of what this crawler knows, and of what others wrote to the topic. */
  public PageRegister(KafkaSettings settings, Publisher publisher, Crawler crawler) {
    this(crawler::memory, new PageTopic(settings, publisher));
  }

  private PageRegister(Function<String, Optional<Memory>> own, PageTopic topic) {
    this(own, topic::find, topic::put);
  }

  PageRegister(
      Function<String, Optional<Memory>> own,
      Function<String, Optional<PageState>> topic,
      Consumer<PageState> publish) {
    this.own = own;
    this.topic = topic;
    this.publish = publish;
  }

  /** What is known of the page with this canonical address, or other name. */
  public Optional<PageState> find(String url) {
    Memory memory = own.apply(url).orElse(null);
    return memory == null
        ? topic.apply(url)
        : Optional.ofNullable(later(memory.find(url), putBefore(url)));
  }

  /** Keeps a state; returns when the brokers have it. */
  public void put(PageState state) {
    publish.accept(state);
    synchronized (put) {
      put.put(state.url(), state);
    }
  }

  private @Nullable PageState putBefore(String url) {
    synchronized (put) {
      return put.get(url);
    }
  }

  private static @Nullable PageState later(@Nullable PageState known, @Nullable PageState put) {
    return known == null || (put != null && put.version() > known.version()) ? put : known;
  }

  private static final class Latest extends LinkedHashMap<String, PageState> {

    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 1_000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, PageState> eldest) {
      return size() > REMEMBERED;
    }
  }
}
