package org.rapporteur.standalone;

import java.util.List;
import org.rapporteur.embedded.Engine;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whoever asks for our health whether the engines are up; a child that ended is not. */
final class EnginesHealth implements HealthIndicator {

  private final List<Engine> engines;

  EnginesHealth(List<Engine> engines) {
    this.engines = engines;
  }

  @Override
  public Health health() {
    boolean all = engines.stream().allMatch(Engine::isRunning);
    Health.Builder health = all ? Health.up() : Health.down();
    engines.forEach(engine ->
        health.withDetail(engine.toString(), engine.isRunning() ? "running" : "being restarted"));
    return health.build();
  }
}
