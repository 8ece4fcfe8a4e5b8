package org.rapporteur.elasticsearch.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;
import org.rapporteur.embedded.ChildProcess;

/**
 * Starts a single node on loopback and a free port, until its parent ends.
 *
 * <p>Arguments: the home with {@code modules} and {@code plugins}, the folder for data, and the
 * port, 0 for any.
 */
public final class PlainNode {

  private PlainNode() {}

  public static void main(String[] arguments) throws Exception {
    ChildProcess.leaveSignalsToParent();
    Node node = start(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
    ChildProcess.serveUntilParentEnds(httpPort(node), () -> close(node));
  }

  /** The order is the server's own: logging first, since its classes log while they load. */
  private static Node start(Path home, Path data, String port) throws Exception {
    LogConfigurator.configureESLogging();
    Settings settings = settings(home, data, port);
    LogConfigurator.configureWithoutConfig(settings);
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "rapporteur");
    PluginsLoader loader =
        PluginsLoader.createPluginsLoader(
            PluginsLoader.loadModulesBundles(environment.modulesDir(), true),
            PluginsLoader.loadPluginsBundles(environment.pluginsDir(), true),
            Map.of());
    return new Node(environment, loader).start();
  }

  private static Settings settings(Path home, Path data, String port) {
    return Settings.builder()
        .put("path.home", home.toAbsolutePath())
        .put("path.data", data.toAbsolutePath())
        .put("path.logs", data.toAbsolutePath().resolve("logs"))
        .put("cluster.name", "rapporteur")
        .put("node.name", "rapporteur")
        .put("discovery.type", "single-node")
        .put("network.host", "127.0.0.1")
        .put("http.port", port)
        .put("transport.port", "0")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .put("logger.level", "WARN")
        .build();
  }

  private static int httpPort(Node node) {
    var address = node.injector().getInstance(HttpServerTransport.class).boundAddress();
    return address.publishAddress().getPort();
  }

  private static void close(Node node) {
    try {
      node.prepareForClose();
      node.close();
    } catch (IOException e) {
      System.err.println("Elasticsearch did not close cleanly: " + e.getMessage());
    }
  }
}
