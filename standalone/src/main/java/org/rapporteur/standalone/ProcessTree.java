package org.rapporteur.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.standalone.broker.DataFolder;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Everything, running: the engines as child processes, which are started again where they end by
 * themselves, the stages and the portal in this one. What was started is stopped in the reverse
 * order.
 */
final class ProcessTree implements AutoCloseable {

  private final List<AutoCloseable> started = new ArrayList<>();
  private final ConfigurableApplicationContext context;

  private ProcessTree(Setup setup, Progress progress) throws IOException {
    try {
      DataFolder data = keep(DataFolder.take(setup.data()));
      Engines engines = progress.step("Kafka and Elasticsearch", () -> Engines.start(data));
      keep(engines);
      engines.all().forEach(engine -> keep(new EngineWatch(engine, UntilStopped::fail)));
      context = progress.step("stages and portal", () -> stages(setup, data, engines));
      keep(context);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Starts it all. */
  static ProcessTree start(Setup setup, Progress progress) throws IOException {
    return new ProcessTree(setup, progress);
  }

  /** The port that the portal listens on, whatever said so: an option, or a setting of Spring's. */
  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** The portal's address. */
  String portal() {
    String host = context.getEnvironment().getRequiredProperty("server.address");
    return "http://" + host + ":" + port() + "/";
  }

  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    for (AutoCloseable part : started.reversed()) {
      try {
        part.close();
      } catch (Exception e) {
        System.err.println("rapporteur: " + part + " did not stop cleanly: " + e);
      }
    }
    started.clear();
  }

  private <T extends AutoCloseable> T keep(T part) {
    started.add(part);
    return part;
  }

  private static ConfigurableApplicationContext stages(
      Setup setup, DataFolder data, Engines engines) {
    SpringApplication application = new SpringApplication(Standalone.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(properties(setup, data, engines));
    application.addInitializers((GenericApplicationContext made) ->
        made.registerBean(
            "engines", HealthIndicator.class, () -> new EnginesHealth(engines.all())));
    return application.run(setup.settings().toArray(String[]::new));
  }

  private static Map<String, Object> properties(Setup setup, DataFolder data, Engines engines) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.port", setup.port());
    properties.put("server.address", setup.host());
    properties.put("management.endpoint.health.show-components", "always");
    properties.put("rapporteur.kafka.bootstrap-servers", engines.kafka().bootstrapServers());
    properties.put("rapporteur.elasticsearch.urls", engines.elasticsearch().url());
    properties.put("rapporteur.ingest.sources", setup.sources().toString());
    properties.put("rapporteur.ingest.archive", data.archive().toString());
    properties.put("rapporteur.portal.archive", data.archive().toString());
    properties.putAll(setup.properties());
    return properties;
  }

  /**
   * What differs between the commands.
   *
   * @param properties of the stages, beside those that follow from the rest
   * @param settings given on the command line, which go before all others
   */
  record Setup(
      Path data,
      Path sources,
      String host,
      int port,
      Map<String, Object> properties,
      List<String> settings) {}
}
