package org.rapporteur.ingest.crawl.territory;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;
import org.rapporteur.contract.address.Links;

/** Which partition of the topic {@code pages} has a host: all of its pages are in one. */
public record HostPartitions(int count) {

  int of(String url) {
    byte[] host = Links.host(url).getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(host)) % count;
  }
}
