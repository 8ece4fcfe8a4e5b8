package org.rapporteur.archive;

import java.net.InetAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server was asked, by GET.
 *
 * @param target path and query, as the server was told them
 * @param headers by name, in the order in which they were sent
 * @param server that was asked, where it is known
 */
public record ArchivedRequest(
    String target, Map<String, List<String>> headers, @Nullable InetAddress server) {

  public ArchivedRequest {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }
}
