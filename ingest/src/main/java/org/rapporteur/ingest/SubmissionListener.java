package org.rapporteur.ingest;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.document.Submission;
import org.rapporteur.ingest.crawl.PageRegister;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.messaging.Rejections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;

/** What people hand in goes the same road as what was crawled. */
final class SubmissionListener {

  private static final Logger log = LoggerFactory.getLogger(SubmissionListener.class);
  private static final String STAGE = "ingest";

  private final SubmissionReader reader;
  private final PageRegister pages;
  private final Publisher publisher;
  private final Rejections rejections;
  private final Intake<Submission> intake;

  SubmissionListener(
      SubmissionReader reader, PageRegister pages, Publisher publisher, Rejections rejections) {
    this.reader = reader;
    this.pages = pages;
    this.publisher = publisher;
    this.rejections = rejections;
    this.intake = new Intake<>(STAGE, Submission.class, rejections);
  }

  @KafkaListener(
      topics = Topics.SUBMISSIONS,
      groupId = "ingest-submissions",
      containerFactory = MessagingConfiguration.RECORDS,
      properties = "max.poll.records=1")
  void on(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    Submission submission = intake.read(record).orElse(null);
    if (submission == null) {
      return;
    }
    try {
      SubmissionReader.HandedIn read = reader.read(submission);
      // the state first: read once more after a crash, the document has the same version again
      pages.put(read.state());
      publisher.publish(Topics.DOCUMENTS, read.document().id(), read.document()).join();
      read.missing().forEach(e -> reject(record, submission, e.category(), e.getMessage()));
    } catch (FetchException e) {
      reject(record, submission, e.category(), e.getMessage());
    } catch (UnreadableException e) {
      reject(record, submission, e.category(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      log.error("reading the submission {} failed", submission.id(), e);
      reject(record, submission, Category.INTERNAL, e.toString());
    }
  }

  private void reject(
      ConsumerRecord<String, byte[]> record,
      Submission submission,
      Category category,
      @org.jspecify.annotations.Nullable String message) {
    String source = submission.url() == null ? submission.id() : submission.url();
    rejections
        .reject(
            STAGE,
            source,
            category,
            String.valueOf(message),
            record.topic(),
            record.key(),
            record.value())
        .join();
  }
}
