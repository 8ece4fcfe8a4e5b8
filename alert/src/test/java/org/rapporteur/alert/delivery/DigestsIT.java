package org.rapporteur.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.messaging.Rejections;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

class DigestsIT {

  @TempDir Path data;
  private final List<SimpleMailMessage> sent = new ArrayList<>();

  @Test
  void mailsOnceWhatWasRaisedSince() throws Exception {
    try (var kafka = EmbeddedKafka.start(data);
        var messaging =
            new SpringApplicationBuilder(MessagingConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties("rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers())
                .run()) {
      Publisher publisher = messaging.getBean("publisher", Publisher.class);
      for (String id : List.of("one", "two")) {
        publisher.publish(Topics.ALERTS, "s", alert(id)).get();
      }
      Digests digests =
          digests(messaging.getBean(KafkaSettings.class), messaging.getBean(Rejections.class));
      digests.send("daily");
      digests.send("hourly");
      digests.send("daily");
      publisher.publish(Topics.ALERTS, "s", alert("three")).get();
      digests.send("daily");
    }
    assertThat(sent)
        .extracting(SimpleMailMessage::getSubject)
        .containsExactly("Rivals: 2 alerts", "Rivals: three");
    assertThat(sent.getFirst().getText()).contains("one", "two", "https://gazette.example/one");
  }

  private Digests digests(KafkaSettings kafka, Rejections rejections) {
    MailSender sender =
        new MailSender() {
          @Override
          public void send(SimpleMailMessage... messages) {
            sent.addAll(List.of(messages));
          }
        };
    var settings =
        new DeliverySettings(
            false,
            1,
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ZERO,
            "rapporteur@example.org",
            null);
    var mail = new Subscription.Mail("analyst@example.org", "daily");
    var subscription =
        new Subscription(
            "s", "Rivals", "rival", Subscription.On.DOCUMENTS, List.of(mail), Instant.EPOCH);
    return new Digests(
        kafka,
        id -> Optional.of(subscription),
        new Mails(sender, settings),
        new Intake<>("alert", Alert.class, rejections),
        rejections);
  }

  private static Alert alert(String id) {
    return new Alert(
        id,
        "s",
        "Rivals",
        id,
        1,
        id,
        "https://gazette.example/" + id,
        "gazette",
        null,
        null,
        null,
        List.of(),
        Instant.parse("2026-01-01T00:00:00Z"));
  }
}
