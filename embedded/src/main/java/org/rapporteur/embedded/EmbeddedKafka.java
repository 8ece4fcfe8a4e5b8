package org.rapporteur.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A real Kafka broker, controller included, in a child JVM on loopback and a free port. */
public final class EmbeddedKafka extends Engine {

  private static final String ADDRESS_FILE = "address";
  private static final int CONNECT_MILLIS = 500;

  private EmbeddedKafka(ChildJvm child) {
    super(child);
  }

  /**
   * Starts a broker and waits until it answers.
   *
   * @param data kept across restarts; one broker at a time
   * @throws EngineException where it does not start, such as when another one has the data
   */
  public static EmbeddedKafka start(Path data) {
    Path home = EngineHomes.kafka();
    List<String> arguments =
        List.of(
            "-Xms48m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            home.resolve("lib") + "/*",
            "org.rapporteur.embedded.broker.KafkaBroker",
            data.toString());
    var kafka = new EmbeddedKafka(ChildJvm.start("Kafka", arguments, data.resolve("kafka.log")));
    kafka.writeAddress(data);
    return kafka;
  }

  /** The address of the broker that runs on this data now, where one does. */
  public static Optional<String> running(Path data) {
    try {
      String address = Files.readString(data.resolve(ADDRESS_FILE)).strip();
      int colon = address.lastIndexOf(':');
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(
                InetAddress.getLoopbackAddress(), Integer.parseInt(address.substring(colon + 1))),
            CONNECT_MILLIS);
      }
      return Optional.of(address);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** host:port. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port();
  }

  private void writeAddress(Path data) {
    try {
      Files.writeString(data.resolve(ADDRESS_FILE), bootstrapServers());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot note the broker's address in " + data, e);
    }
  }
}
