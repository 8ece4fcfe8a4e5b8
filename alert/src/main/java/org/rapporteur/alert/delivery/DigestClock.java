package org.rapporteur.alert.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends digests: hourly ones on the hour, daily ones at six in the morning, UTC. */
final class DigestClock {

  private static final Logger log = LoggerFactory.getLogger(DigestClock.class);

  private final Digests digests;

  DigestClock(Digests digests) {
    this.digests = digests;
  }

  @Scheduled(cron = "0 0 * * * *", zone = "UTC")
  void hourly() {
    send("hourly");
  }

  @Scheduled(cron = "0 0 6 * * *", zone = "UTC")
  void daily() {
    send("daily");
  }

  /** What is not sent now is sent with the next digest: the offsets stay where they are. */
  private void send(String period) {
    try {
      digests.send(period);
    } catch (RuntimeException e) {
      log.warn("the {} digest waits for the next time", period, e);
    }
  }
}
