package org.rapporteur.ingest.source;

import java.util.List;
import org.rapporteur.contract.Codec;

/** Writes lists of feeds as the YAML that {@link SourceList} reads. */
public final class SourceYaml {

  private SourceYaml() {}

  /** The feeds of these sources; what they discover otherwise is left out. */
  public static String feeds(List<Source> sources) {
    StringBuilder yaml = new StringBuilder("sources:\n");
    if (sources.isEmpty()) {
      return "sources: []\n";
    }
    for (Source source : sources) {
      line(yaml, "  - id: ", source.id());
      line(yaml, "    name: ", source.name());
      if (source.home() != null) {
        line(yaml, "    home: ", source.home());
      }
      yaml.append("    discover:\n");
      for (Discovery place : source.places()) {
        if (place instanceof Discovery.Feed feed) {
          line(yaml, "      - feed: ", feed.url());
        }
      }
    }
    return yaml.toString();
  }

  /** A string of JSON is one of YAML too. */
  private static void line(StringBuilder yaml, String key, String value) {
    yaml.append(key).append(Codec.mapper().writeValueAsString(value)).append('\n');
  }
}
