package org.rapporteur.contract.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Codec;

class VisitRequestTest {

  private final VisitRequest request =
      new VisitRequest("daily", Instant.parse("2014-10-15T12:00:00Z"));

  @Test
  void survivesTheCodec() throws Exception {
    assertThat(Codec.read(Codec.write(request), VisitRequest.class)).isEqualTo(request);
  }

  @Test
  void itsKeyIsNoPagesAndNoHosts() {
    assertThat(VisitRequest.isKey(request.key())).isTrue();
    assertThat(HostState.isKey(request.key())).isFalse();
    assertThat(VisitRequest.isKey("https://news.example/")).isFalse();
    assertThat(VisitRequest.isKey("urn:rapporteur:1")).isFalse();
  }
}
