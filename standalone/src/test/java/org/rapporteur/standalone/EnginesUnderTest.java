package org.rapporteur.standalone;

/** A Kafka and an Elasticsearch that the suites run against. */
interface EnginesUnderTest extends AutoCloseable {

  /** host:port. */
  String kafka();

  /** As in {@code http://127.0.0.1:9200}. */
  String elasticsearch();

  @Override
  void close();
}
