package org.rapporteur.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.enriched.Span;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

class ReceiversTest {

  private static final String SECRET = "whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0";

  private final Queue<Integer> answers = new ArrayDeque<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<Map<String, List<String>>> headers = new ArrayList<>();
  private final List<SimpleMailMessage> mails = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void listen() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          headers.add(
              exchange.getRequestHeaders().entrySet().stream()
                  .collect(Collectors.toMap(it -> it.getKey().toLowerCase(), Map.Entry::getValue)));
          exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.remove(), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Receivers receivers(boolean privateAddresses) {
    var settings =
        new DeliverySettings(
            privateAddresses,
            3,
            Duration.ofMillis(1),
            Duration.ofSeconds(5),
            Duration.ofHours(1),
            "rapporteur@example.org",
            "https://portal.example");
    MailSender sender =
        new MailSender() {
          @Override
          public void send(SimpleMailMessage... messages) {
            mails.addAll(List.of(messages));
          }
        };
    return new Receivers(
        new Webhooks(settings, Clock.systemUTC()),
        new Mails(sender, settings),
        settings,
        Clock.systemUTC());
  }

  private Subscription.Webhook webhook(String secret) {
    return new Subscription.Webhook(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/hook", secret);
  }

  private static Alert alert() {
    return new Alert(
        "a1",
        "s",
        "Rivals",
        "d",
        1,
        "A title\nBcc: all@example.org",
        "https://gazette.example/d",
        "gazette",
        "2014-10-16",
        null,
        null,
        List.of(new Span("rival", 0, 5)),
        Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Test
  void signsWhatItPosts() throws Exception {
    receivers(true).deliver(alert(), webhook(SECRET));
    assertThatCode(() -> new Webhook(SECRET).verify(bodies.getFirst(), headers.getFirst()))
        .doesNotThrowAnyException();
    assertThat(headers.getFirst()).containsEntry("webhook-id", List.of("a1"));
    assertThat(bodies.getFirst())
        .startsWith("{\"type\":\"alert.raised\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"data\":{");
  }

  @Test
  void triesAgainWhatMayPass() throws Exception {
    answers.addAll(List.of(503, 429, 204));
    receivers(true).deliver(alert(), webhook(null));
    assertThat(bodies).hasSize(3);
  }

  @Test
  void leavesAReceiverAloneThatKeepsFailing() {
    answers.addAll(List.of(500, 500, 500));
    Receivers receivers = receivers(true);
    assertThatThrownBy(() -> receivers.deliver(alert(), webhook(null)))
        .hasMessage("the receiver answered 500");
    assertThatThrownBy(() -> receivers.deliver(alert(), webhook(null)))
        .hasMessageEndingWith("is left alone");
    assertThat(bodies).hasSize(3);
  }

  @Test
  void doesNotTryAgainWhatIsRefused() {
    answers.addAll(List.of(404, 204));
    assertThatThrownBy(() -> receivers(true).deliver(alert(), webhook(null)))
        .hasMessage("the receiver answered 404");
    assertThatThrownBy(() -> receivers(true).deliver(alert(), webhook("!")))
        .hasMessageContaining("not base64");
    assertThatThrownBy(
            () -> receivers(true).deliver(alert(), new Subscription.Webhook("file:///etc", null)))
        .hasMessageContaining("not an http(s) address");
    assertThat(bodies).hasSize(1);
  }

  @Test
  void keepsOutOfPrivateNetworks() {
    for (String host : List.of("127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254")) {
      String url = "http://" + host + ":" + server.getAddress().getPort() + "/";
      assertThatThrownBy(
              () -> receivers(false).deliver(alert(), new Subscription.Webhook(url, null)))
          .isInstanceOfSatisfying(
              DeliveryException.class,
              e -> assertThat(e.category()).isEqualTo(Category.REFUSED_ADDRESS));
    }
    assertThat(bodies).isEmpty();
  }

  @Test
  void mailsInPlainTextAndOneLineOfSubject() throws Exception {
    receivers(true).deliver(alert(), new Subscription.Mail("analyst@example.org", null));
    SimpleMailMessage mail = mails.getFirst();
    assertThat(mail.getSubject()).isEqualTo("Rivals: A title Bcc: all@example.org");
    assertThat(mail.getText())
        .contains("\"rival\"", "gazette, 2014-10-16", "https://portal.example/documents/d");
  }
}
