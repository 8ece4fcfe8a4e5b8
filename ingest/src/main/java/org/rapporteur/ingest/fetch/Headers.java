package org.rapporteur.ingest.fetch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;

/** The headers of a message, each name with all its values. */
final class Headers {

  private Headers() {}

  /**
   * @param headers an empty map of the wished order
   */
  static Map<String, List<String>> of(MessageHeaders message, Map<String, List<String>> headers) {
    for (Header header : message.getHeaders()) {
      headers.merge(header.getName(), List.of(String.valueOf(header.getValue())), Headers::joined);
    }
    return Collections.unmodifiableMap(headers);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
