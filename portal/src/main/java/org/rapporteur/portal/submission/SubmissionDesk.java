package org.rapporteur.portal.submission;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.Submission;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.portal.problem.InvalidRequestException;

/** Checks what is handed in and sends it to ingest, which archives and reads it. */
final class SubmissionDesk {

  /** In bytes. */
  static final int LARGEST = 20 * 1024 * 1024;

  private static final int LONGEST_URL = 2_000;
  private static final int LENGTH_OF_DAY = "2014-10-16".length();

  private final Publisher publisher;
  private final Clock clock;

  SubmissionDesk(Publisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Hands a document in; at the end of the call the brokers have it.
   *
   * @return the id of the document that it will be
   * @throws InvalidRequestException where there is neither address nor content, or one is bad
   */
  String handIn(@Nullable String url, @Nullable String published, @Nullable Content content) {
    String address = blankToNull(url);
    checkUrl(address);
    String date = blankToNull(published);
    checkDate(date);
    checkContent(address, content);
    Submission submission =
        new Submission(
            id(address, content),
            address,
            date,
            content == null ? null : content.mediaType(),
            content == null ? null : content.filename(),
            content == null ? null : content.base64(),
            clock.instant());
    publisher.publish(Topics.SUBMISSIONS, submission.id(), submission).join();
    return submission.id();
  }

  private static String id(@Nullable String url, @Nullable Content content) {
    if (url != null) {
      return DocumentId.ofUrl(CanonicalUrl.of(url).orElse(url));
    }
    if (content == null) {
      throw new InvalidRequestException("url", "Give an address, a file or a text.");
    }
    return content.id();
  }

  private static void checkUrl(@Nullable String url) {
    if (url != null && !(url.length() <= LONGEST_URL && isHttp(url))) {
      throw new InvalidRequestException("url", "url is an http or https address.");
    }
  }

  private static boolean isHttp(String url) {
    try {
      URI uri = new URI(url);
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void checkDate(@Nullable String date) {
    try {
      if (date == null) {
        return;
      }
      if (date.length() == LENGTH_OF_DAY) {
        LocalDate.parse(date);
      } else {
        DateTimeFormatter.ISO_DATE_TIME.parse(date);
      }
    } catch (DateTimeException e) {
      throw new InvalidRequestException(
          "published", "published is an ISO date such as 2014-10-16, or a date-time.");
    }
  }

  private static void checkContent(@Nullable String url, @Nullable Content content) {
    if (content == null && url == null) {
      throw new InvalidRequestException("url", "Give an address, a file or a text.");
    }
    if (content != null && content.isEmpty()) {
      throw new InvalidRequestException("file", "The document is empty.");
    }
    if (content != null && content.size() > LARGEST) {
      throw new InvalidRequestException("file", "The document is larger than 20 MiB.");
    }
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
