package org.rapporteur.embedded.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.rapporteur.embedded.ChildProcess;

/** One broker that is its own controller. Arguments: the folder for data; the port, 0 for any. */
public final class KafkaBroker {

  private static final int NODE = 1;

  /** Any id will do: a cluster of one is never joined by another. */
  private static final String CLUSTER = "cmFwcG9ydGV1ci1rYWZrYQ";

  private KafkaBroker() {}

  public static void main(String[] arguments) throws Exception {
    ChildProcess.leaveSignalsToParent();
    String log = Path.of(arguments[0]).resolve("log").toAbsolutePath().toString();
    format(log);
    int wanted = Integer.parseInt(arguments[1]);
    int port = wanted == 0 ? freePort() : wanted;
    var server =
        new KafkaRaftServer(KafkaConfig.fromProps(properties(log, port, freePort())), Time.SYSTEM);
    server.startup();
    ChildProcess.serveUntilParentEnds(port, server::shutdown);
  }

  private static void format(String log) throws Exception {
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
        .setNodeId(NODE)
        .setClusterId(CLUSTER)
        .setDirectories(List.of(log))
        .setMetadataLogDirectory(log)
        .setControllerListenerName("CONTROLLER")
        .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
        .setIgnoreFormatted(true)
        .run();
  }

  private static Properties properties(String log, int port, int controllerPort) {
    Properties properties = new Properties();
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", String.valueOf(NODE));
    properties.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
    properties.put("controller.listener.names", "CONTROLLER");
    properties.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    properties.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    properties.put("log.dirs", log);
    properties.put("auto.create.topics.enable", "false");
    properties.put("message.max.bytes", String.valueOf(33 * 1024 * 1024));
    ofOneNode(properties);
    return properties;
  }

  /** Defaults that suppose three brokers and much traffic, cut to one and little. */
  private static void ofOneNode(Properties properties) {
    for (String topic :
        List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
      properties.put(topic + ".replication.factor", "1");
      properties.put(topic + ".num.partitions", "2");
    }
    properties.put("transaction.state.log.min.isr", "1");
    properties.put("share.coordinator.state.topic.min.isr", "1");
    properties.put("group.initial.rebalance.delay.ms", "0");
    properties.put("num.network.threads", "2");
    properties.put("num.io.threads", "2");
    properties.put("log.cleaner.dedupe.buffer.size", String.valueOf(8 * 1024 * 1024));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
