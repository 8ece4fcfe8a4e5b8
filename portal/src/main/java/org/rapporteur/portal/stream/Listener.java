package org.rapporteur.portal.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One who listens: a queue that fills without waiting, emptied by a thread that may wait. */
final class Listener {

  private static final int LONGEST_QUEUE = 256;

  /** Never by itself: the heartbeat finds out who is gone. */
  private static final long NO_TIMEOUT = 0L;

  private final String subject;
  private final SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
  private final BlockingQueue<LiveEvent> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
  private volatile boolean open = true;

  Listener(String subject) {
    this.subject = subject;
    emitter.onCompletion(this::close);
    emitter.onError(cause -> close());
  }

  String subject() {
    return subject;
  }

  SseEmitter emitter() {
    return emitter;
  }

  boolean isAbout(String other) {
    return subject.isEmpty() || subject.equals(other);
  }

  void offer(LiveEvent event) {
    if (!queue.offer(event)) {
      close();
    }
  }

  void close() {
    open = false;
    queue.clear();
    queue.offer(new LiveEvent(null, "bye", "{}"));
  }

  void serve(Duration heartbeat) {
    try {
      emitter.send(SseEmitter.event().comment("listening"));
      while (open) {
        send(queue.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS));
      }
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      emitter.completeWithError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(@Nullable LiveEvent event) throws IOException {
    emitter.send(event == null ? SseEmitter.event().comment("") : asSent(event));
  }

  private static SseEmitter.SseEventBuilder asSent(LiveEvent event) {
    var sent = SseEmitter.event().name(event.name()).data(event.data(), MediaType.APPLICATION_JSON);
    return event.id() == null ? sent : sent.id(event.id());
  }
}
