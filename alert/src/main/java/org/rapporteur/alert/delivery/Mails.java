package org.rapporteur.alert.delivery;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.Span;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** Mails alerts as plain text, where the operator has given a server and a sender's address. */
final class Mails {

  private static final int LONGEST_SUBJECT = 150;

  private final @Nullable MailSender sender;
  private final @Nullable String from;
  private final @Nullable String portal;

  Mails(@Nullable MailSender sender, DeliverySettings settings) {
    this.sender = sender;
    this.from = settings.mailFrom();
    this.portal = settings.portal();
  }

  /** Sends once. */
  void send(Alert alert, Subscription.Mail mail) throws DeliveryException {
    send(message(mail.to(), subject(alert), text(alert)));
  }

  /** Sends several alerts of one subscription in one mail. */
  void send(List<Alert> digest, Subscription.Mail mail) throws DeliveryException {
    if (digest.size() == 1) {
      send(digest.getFirst(), mail);
      return;
    }
    String subject = digest.getFirst().subscriptionName() + ": " + digest.size() + " alerts";
    String text =
        digest.stream()
            .map(alert -> title(alert) + "\n" + text(alert))
            .collect(Collectors.joining("\n\n"));
    send(message(mail.to(), oneLine(subject), text));
  }

  private void send(SimpleMailMessage message) throws DeliveryException {
    if (sender == null || from == null) {
      throw new DeliveryException(Category.BAD_INPUT, false, "no mail server is configured");
    }
    try {
      sender.send(message);
    } catch (MailParseException | MailAuthenticationException e) {
      throw new DeliveryException(Category.BAD_INPUT, false, String.valueOf(e.getMessage()));
    } catch (MailException e) {
      throw new DeliveryException(Category.CONNECTION, true, String.valueOf(e.getMessage()));
    }
  }

  private SimpleMailMessage message(String to, String subject, String text) {
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(from);
    message.setTo(to);
    message.setSubject(subject);
    message.setText(text);
    return message;
  }

  private static String subject(Alert alert) {
    return oneLine(alert.subscriptionName() + ": " + title(alert));
  }

  private static String title(Alert alert) {
    return alert.title() == null ? "A document" : oneLine(alert.title());
  }

  /** What a page calls itself must not add headers. */
  private static String oneLine(String words) {
    String line = words.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT);
  }

  private String text(Alert alert) {
    StringBuilder text = new StringBuilder();
    Development development = alert.development();
    if (development != null) {
      text.append(development.date()).append("  ").append(development.stage()).append("\n\n");
    }
    SourceHealth health = alert.health();
    if (health != null) {
      text.append(health.since()).append("  ").append(health.status().json()).append("\n\n");
      line(text, health.message(), null);
    }
    for (Span span : alert.evidence()) {
      text.append("  \"").append(span.text()).append("\"\n");
    }
    line(text, alert.source(), alert.published());
    line(text, alert.url(), null);
    line(text, portal == null ? null : portal + page(alert), null);
    return text.toString();
  }

  private static String page(Alert alert) {
    SourceHealth health = alert.health();
    return health == null ? "/documents/" + alert.document() : "/sources#" + health.source();
  }

  private static void line(StringBuilder text, @Nullable String one, @Nullable String other) {
    if (one != null) {
      text.append('\n').append(one).append(other == null ? "" : ", " + other);
    }
  }
}
