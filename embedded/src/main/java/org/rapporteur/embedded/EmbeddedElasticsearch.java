package org.rapporteur.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real Elasticsearch node in a child JVM, on loopback and a free port. */
public final class EmbeddedElasticsearch extends Engine {

  /** In step with the server's own jvm options for version 9.5. */
  private static final List<String> ACCESS =
      List.of(
          "--add-modules=jdk.net,jdk.management.agent,jdk.incubator.vector,ALL-MODULE-PATH",
          "--enable-native-access=org.elasticsearch.nativeaccess,org.elasticsearch.foreign,"
              + "org.apache.lucene.core,ALL-UNNAMED",
          "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.lucene99"
              + "=org.elasticsearch.server",
          "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.hnsw"
              + "=org.elasticsearch.server",
          "--add-opens=org.apache.lucene.core/org.apache.lucene.internal.vectorization"
              + "=org.elasticsearch.server");

  private static final List<String> SMALL =
      List.of(
          "-Xms64m",
          "-Xmx512m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xss512k");

  private EmbeddedElasticsearch(ChildJvm child) {
    super(child);
  }

  /**
   * Starts a node and waits until it answers.
   *
   * @param data kept across restarts; one node at a time
   * @throws EngineException where it does not start
   */
  public static EmbeddedElasticsearch start(Path data) {
    Path home = EngineHomes.elasticsearch();
    List<String> arguments = new ArrayList<>(SMALL);
    arguments.addAll(ACCESS);
    arguments.add("--module-path=" + home.resolve("lib"));
    arguments.add("-Dio.netty.noUnsafe=true");
    arguments.add("-Des.nativelibs.path=" + home.resolve("lib"));
    arguments.addAll(List.of("-cp", home.resolve("boot") + "/*"));
    arguments.add("org.rapporteur.elasticsearch.node.PlainNode");
    arguments.addAll(List.of(home.toString(), data.toString()));
    return new EmbeddedElasticsearch(
        ChildJvm.start("Elasticsearch", arguments, data.resolve("elasticsearch.log")));
  }

  /** Where it answers, as in {@code http://127.0.0.1:9200}. */
  public String url() {
    return "http://127.0.0.1:" + port();
  }
}
