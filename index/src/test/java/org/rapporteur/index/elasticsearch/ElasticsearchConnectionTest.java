package org.rapporteur.index.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An HTTPS server with a certificate of its own making stands where Elasticsearch would. */
class ElasticsearchConnectionTest {

  private static final String PASSWORD = "changeit";

  @TempDir static Path folder;
  private static final AtomicReference<String> AUTHORIZATION = new AtomicReference<>();
  private static HttpsServer server;

  @BeforeAll
  static void start() throws Exception {
    keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=ip:127.0.0.1");
    keytool("-exportcert", "-rfc", "-file", certificate());
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(serving()));
    server.createContext("/", ElasticsearchConnectionTest::answer);
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @Test
  void trustsTheGivenCertificateAndSendsTheKey() throws Exception {
    try (var client = ElasticsearchConnection.open(settings(null, null, "a2V5", certificate()))) {
      assertThat(client.ping().value()).isTrue();
    }
    assertThat(AUTHORIZATION).hasValue("ApiKey a2V5");
  }

  @Test
  void sendsTheNameAndThePassword() throws Exception {
    try (var client = ElasticsearchConnection.open(settings("jo", "pw", null, certificate()))) {
      assertThat(client.ping().value()).isTrue();
    }
    assertThat(AUTHORIZATION).hasValue("Basic am86cHc=");
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    try (var client = ElasticsearchConnection.open(settings(null, null, "a2V5", null))) {
      assertThatThrownBy(client::ping).isInstanceOf(SSLException.class);
    }
  }

  private static ElasticsearchSettings settings(
      @Nullable String name, @Nullable String password, @Nullable String key, @Nullable String ca) {
    URI url = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    return new ElasticsearchSettings(List.of(url), name, password, key, ca, 0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    AUTHORIZATION.set(exchange.getRequestHeaders().getFirst("Authorization"));
    exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private static String certificate() {
    return folder.resolve("ca.crt").toString();
  }

  private static SSLContext serving() throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (var file = new FileInputStream(folder.resolve("keys.p12").toFile())) {
      keys.load(file, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-keystore",
                folder.resolve("keys.p12").toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                "server"));
    command.addAll(1, List.of(arguments));
    Path log = folder.resolve("keytool.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }
}
