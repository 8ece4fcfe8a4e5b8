package org.rapporteur.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** All stages and the portal on given engines, with a list of sources. */
final class Stages implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  Stages(EnginesUnderTest engines, Path folder, String sources) throws IOException {
    Path list = Files.writeString(folder.resolve("sources.yml"), sources);
    SpringApplication application = new SpringApplication(Standalone.class);
    application.setBannerMode(Banner.Mode.OFF);
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.port", 0);
    properties.put("rapporteur.kafka.bootstrap-servers", engines.kafka());
    properties.put("rapporteur.elasticsearch.urls", engines.elasticsearch());
    properties.put("rapporteur.ingest.sources", list.toString());
    properties.put("rapporteur.ingest.archive", folder.resolve("archive").toString());
    properties.put("rapporteur.portal.archive", folder.resolve("archive").toString());
    application.setDefaultProperties(properties);
    context = application.run();
  }

  Api api() {
    return new Api(((WebServerApplicationContext) context).getWebServer().getPort());
  }

  @Override
  public void close() {
    context.close();
  }
}
