package org.rapporteur.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.rapporteur.archive.Archive;
import org.rapporteur.contract.Topics;
import org.rapporteur.ingest.crawl.Crawler;
import org.rapporteur.ingest.crawl.Crawling;
import org.rapporteur.ingest.crawl.PageRegister;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.health.HealthMeters;
import org.rapporteur.ingest.health.HealthWatch;
import org.rapporteur.ingest.language.LanguageDetector;
import org.rapporteur.ingest.source.SourceFile;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.source.SourceListException;
import org.rapporteur.ingest.story.Stories;
import org.rapporteur.ingest.story.StoryTopic;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.messaging.Rejections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaAdmin;

/** The ingest stage: the crawl and the reading of what people hand in. */
@Configuration(proxyBeanMethods = false)
@Import(MessagingConfiguration.class)
@EnableConfigurationProperties(IngestSettings.class)
public class IngestConfiguration {

  private static final Logger log = LoggerFactory.getLogger(IngestConfiguration.class);

  /** Other instances hear of a story so much later. */
  private static final Duration STORIES_GATHERED = Duration.ofMillis(500);

  @Bean
  SourceList sources(IngestSettings settings) throws SourceListException {
    return settings.sources() == null ? SourceList.EMPTY : SourceList.parse(settings.sources());
  }

  @Bean
  Archive archive(IngestSettings settings) {
    log.info("what is archived is packed by {}", Archive.packer());
    return Archive.at(settings.archive(), settings.harvester());
  }

  @Bean
  DocumentReader documentReader() {
    return new DocumentReader(new LanguageDetector());
  }

  @Bean
  Fetcher fetcher(IngestSettings settings, SourceList sources, Clock clock) {
    if (settings.lacksContactFor(sources)) {
      log.warn(
          "sites cannot tell whom to write to about our visits: set rapporteur.ingest.contact to"
              + " a mail or web address");
    }
    return new Fetcher(settings.userAgent(), FetchLimits.DEFAULT, clock);
  }

  @Bean
  Manners manners(Fetcher fetcher, IngestSettings settings, Clock clock) {
    return new Manners(fetcher, IngestSettings.ROBOT_NAME, settings.polite(), clock);
  }

  @Bean(initMethod = "start")
  HealthWatch healthWatch(
      SourceList sources,
      KafkaSettings kafka,
      Publisher publisher,
      ObjectProvider<MeterRegistry> meters,
      Clock clock) {
    HealthWatch health = HealthWatch.reporting(sources, kafka, publisher, clock);
    meters.ifAvailable(new HealthMeters(sources, health)::bindTo);
    return health;
  }

  @Bean
  Publisher storyPublisher(KafkaSettings kafka, Clock clock) {
    return Publisher.gathering(kafka, STORIES_GATHERED, clock);
  }

  @Bean
  Stories stories(Publisher storyPublisher, Clock clock) {
    return new Stories(
        story -> {
          var _ = storyPublisher.publish(Topics.STORIES, story.id(), story);
        },
        clock);
  }

  /** What was told before is known before the crawl begins. */
  @Bean(initMethod = "start")
  StoryTopic storyTopic(KafkaSettings kafka, KafkaAdmin topics, Stories stories) {
    topics.initialize();
    return new StoryTopic(kafka, stories::remember);
  }

  /** Begins once the topics are there, which is before any bean is started. */
  @Bean(initMethod = "start")
  @DependsOn("storyTopic")
  Crawler crawler(
      KafkaSettings kafka,
      KafkaAdmin topics,
      SourceList sources,
      IngestSettings settings,
      Fetcher fetcher,
      Manners manners,
      DocumentReader reader,
      Archive archive,
      HealthWatch health,
      Stories stories,
      Clock clock) {
    topics.initialize();
    return new Crawling(fetcher, manners, reader, archive, stories, clock)
        .crawler(kafka, sources, settings.polite(), settings.recheck(), health);
  }

  @Bean
  CrawlHealth crawlHealthIndicator(Crawler crawler) {
    return new CrawlHealth(crawler::isCutOff);
  }

  /** The crawl goes by the file as it is now, without a restart. */
  @Bean(initMethod = "start")
  @ConditionalOnProperty("rapporteur.ingest.sources")
  SourceFile sourceFile(
      IngestSettings settings,
      HealthWatch health,
      Crawler crawler,
      ObjectProvider<MeterRegistry> meters) {
    return new SourceFile(
        Objects.requireNonNull(settings.sources()),
        list -> {
          health.watch(list);
          crawler.watch(list);
          meters.ifAvailable(new HealthMeters(list, health)::bindTo);
        });
  }

  @Bean
  @ConditionalOnProperty("rapporteur.ingest.sources")
  SourceFileHealth sourceFileHealthIndicator(SourceFile sourceFile) {
    return new SourceFileHealth(sourceFile);
  }

  @Bean
  SubmissionListener submissionListener(
      DocumentReader reader,
      Fetcher fetcher,
      Manners manners,
      Archive archive,
      Publisher publisher,
      Rejections rejections,
      KafkaSettings kafka,
      Crawler crawler,
      Stories stories,
      Clock clock) {
    PageRegister pages = new PageRegister(kafka, publisher, crawler);
    SubmissionReader submissions =
        new SubmissionReader(reader, fetcher, manners, archive, pages, stories, clock);
    return new SubmissionListener(submissions, pages, publisher, rejections);
  }
}
