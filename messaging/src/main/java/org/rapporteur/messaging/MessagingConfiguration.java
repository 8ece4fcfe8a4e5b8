package org.rapporteur.messaging;

import java.time.Clock;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.transaction.KafkaTransactionManager;
import org.springframework.util.backoff.ExponentialBackOff;

/** All that a stage needs to publish and to listen. */
@Configuration(proxyBeanMethods = false)
@EnableKafka
@PropertySource("classpath:org/rapporteur/messaging/stage.properties")
@EnableConfigurationProperties(KafkaSettings.class)
public class MessagingConfiguration {

  /** Listeners that get a record at a time; the offset is committed after each. */
  public static final String RECORDS = "recordListeners";

  /** Listeners that get a list of records; the offsets are committed after it. */
  public static final String BATCHES = "batchListeners";

  /** Listeners whose offsets are committed with what they publish, in one transaction. */
  public static final String TRANSACTIONS = "transactionalListeners";

  private static final long FIRST_RETRY_MILLIS = 500;
  private static final long LAST_RETRY_MILLIS = 30_000;

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  KafkaAdmin kafkaAdmin(KafkaSettings settings) {
    KafkaAdmin admin = new KafkaAdmin(Clients.common(settings));
    admin.setFatalIfBrokerNotAvailable(true);
    return admin;
  }

  @Bean
  KafkaAdmin.NewTopics topics(KafkaSettings settings) {
    return new KafkaAdmin.NewTopics(TopicLayout.topics(settings).toArray(NewTopic[]::new));
  }

  @Bean
  Publisher publisher(KafkaSettings settings, Clock clock) {
    return Publisher.open(settings, clock);
  }

  @Bean
  DefaultKafkaProducerFactory<String, byte[]> transactionalProducers(KafkaSettings settings) {
    var factory = new DefaultKafkaProducerFactory<String, byte[]>(Clients.producer(settings));
    factory.setTransactionIdPrefix("rapporteur-" + UUID.randomUUID() + "-");
    return factory;
  }

  @Bean
  KafkaTransactionManager<String, byte[]> kafkaTransactions(
      DefaultKafkaProducerFactory<String, byte[]> transactionalProducers) {
    return new KafkaTransactionManager<>(transactionalProducers);
  }

  @Bean
  TransactionalPublisher transactionalPublisher(
      DefaultKafkaProducerFactory<String, byte[]> transactionalProducers, Clock clock) {
    return new TransactionalPublisher(new KafkaTemplate<>(transactionalProducers), clock);
  }

  @Bean
  Rejections rejections(Publisher publisher, Clock clock) {
    return new Rejections(publisher, clock);
  }

  @Bean
  ConsumerFactory<String, byte[]> consumers(KafkaSettings settings) {
    return new DefaultKafkaConsumerFactory<>(Clients.consumer(settings));
  }

  @Bean(RECORDS)
  ConcurrentKafkaListenerContainerFactory<String, byte[]> recordListeners(
      ConsumerFactory<String, byte[]> consumers) {
    var factory = listeners(consumers);
    factory.getContainerProperties().setAckMode(AckMode.RECORD);
    return factory;
  }

  @Bean(BATCHES)
  ConcurrentKafkaListenerContainerFactory<String, byte[]> batchListeners(
      ConsumerFactory<String, byte[]> consumers) {
    var factory = listeners(consumers);
    factory.setBatchListener(true);
    factory.getContainerProperties().setAckMode(AckMode.BATCH);
    return factory;
  }

  @Bean(TRANSACTIONS)
  ConcurrentKafkaListenerContainerFactory<String, byte[]> transactionalListeners(
      ConsumerFactory<String, byte[]> consumers,
      KafkaTransactionManager<String, byte[]> kafkaTransactions) {
    var factory = listeners(consumers);
    factory.setBatchListener(true);
    factory.getContainerProperties().setKafkaAwareTransactionManager(kafkaTransactions);
    factory.setAfterRollbackProcessor(new DefaultAfterRollbackProcessor<>(untilItWorks()));
    return factory;
  }

  private static ConcurrentKafkaListenerContainerFactory<String, byte[]> listeners(
      ConsumerFactory<String, byte[]> consumers) {
    var factory = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
    factory.setConsumerFactory(consumers);
    factory.setCommonErrorHandler(new DefaultErrorHandler(untilItWorks()));
    return factory;
  }

  /** An exception means that a part is away; it is waited for, however long that takes. */
  private static ExponentialBackOff untilItWorks() {
    ExponentialBackOff backOff = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
    backOff.setMaxInterval(LAST_RETRY_MILLIS);
    return backOff;
  }
}
