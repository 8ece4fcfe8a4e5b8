package org.rapporteur.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets each class of a library warn a few times a minute: where a server is away, its clients say
 * so many times a second, each for itself. Our own words all pass.
 */
public final class FewWarnings extends Filter<ILoggingEvent> {

  private static final String OURS = "org.rapporteur.";
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int FEW = 5;

  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  private record Window(long began, int events) {}

  @Override
  public FilterReply decide(ILoggingEvent event) {
    boolean counts =
        event.getLevel().isGreaterOrEqual(Level.WARN) && !event.getLoggerName().startsWith(OURS);
    return counts && count(event) > FEW ? FilterReply.DENY : FilterReply.NEUTRAL;
  }

  private int count(ILoggingEvent event) {
    long now = event.getTimeStamp();
    return windows
        .compute(
            event.getLoggerName(),
            (name, window) ->
                window == null || now - window.began() >= WINDOW.toMillis()
                    ? new Window(now, 1)
                    : new Window(window.began(), window.events() + 1))
        .events();
  }
}
