package org.rapporteur.portal.stream;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Sends what happens to all who listen. Listeners are bounded in number, and one that cannot keep
 * up is sent away; browsers come back by themselves. Thread-safe.
 */
public final class Hub implements AutoCloseable {

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final Semaphore places;
  private final Duration heartbeat;

  public Hub(int places, Duration heartbeat) {
    this.places = new Semaphore(places);
    this.heartbeat = heartbeat;
  }

  /**
   * A new listener's stream of what is about {@code subject}; an empty subject is about all.
   *
   * @throws TooManyListenersException where all places are taken
   */
  public SseEmitter listen(String subject) {
    if (!places.tryAcquire()) {
      throw new TooManyListenersException();
    }
    Listener listener = new Listener(subject);
    listeners.add(listener);
    Thread.ofVirtual().name("stream").start(() -> serve(listener));
    return listener.emitter();
  }

  /** Sends to all who listen to the subject, and to those who listen to everything. */
  public void send(String subject, LiveEvent event) {
    listeners.stream()
        .filter(listener -> listener.isAbout(subject))
        .forEach(listener -> listener.offer(event));
  }

  /** The subjects that someone listens to. */
  public Set<String> subjects() {
    return listeners.stream().map(Listener::subject).collect(Collectors.toUnmodifiableSet());
  }

  /** Sends everybody away. */
  @Override
  public void close() {
    listeners.forEach(Listener::close);
  }

  private void serve(Listener listener) {
    try {
      listener.serve(heartbeat);
    } finally {
      listeners.remove(listener);
      places.release();
    }
  }
}
