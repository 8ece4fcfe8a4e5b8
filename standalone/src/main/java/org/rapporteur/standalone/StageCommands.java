package org.rapporteur.standalone;

import java.util.concurrent.Callable;
import org.rapporteur.alert.AlertApplication;
import org.rapporteur.enrich.EnrichApplication;
import org.rapporteur.index.IndexApplication;
import org.rapporteur.ingest.IngestApplication;
import org.rapporteur.portal.PortalApplication;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** One stage alone, against the Kafka and Elasticsearch that its configuration names. */
final class StageCommands {

  private StageCommands() {}

  @Command(name = "ingest", description = "Runs the ingest stage alone.")
  static final class Ingest extends StageCommand {
    Ingest() {
      super(IngestApplication.class);
    }
  }

  @Command(name = "enrich", description = "Runs the enrich stage alone.")
  static final class Enrich extends StageCommand {
    Enrich() {
      super(EnrichApplication.class);
    }
  }

  @Command(name = "index", description = "Runs the index stage alone.")
  static final class Index extends StageCommand {
    Index() {
      super(IndexApplication.class);
    }
  }

  @Command(name = "alert", description = "Runs the alert stage alone.")
  static final class Alert extends StageCommand {
    Alert() {
      super(AlertApplication.class);
    }
  }

  @Command(name = "portal", description = "Runs the portal alone.")
  static final class Portal extends StageCommand {
    Portal() {
      super(PortalApplication.class);
    }
  }

  /** What the five have in common. */
  abstract static class StageCommand implements Callable<Integer> {

    private final Class<?> application;

    /**
     * {@code --rapporteur.kafka.bootstrap-servers=...} and the like go to the stage as they are.
     */
    @Unmatched private String[] settings = {};

    StageCommand(Class<?> application) {
      this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
      SpringApplication.run(application, settings);
      Thread.currentThread().join();
      return 0;
    }
  }
}
