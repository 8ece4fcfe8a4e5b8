package org.rapporteur.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.Payload;

class BodyReaderTest {

  private static final int LIMIT = 200_000;
  private static final int LARGE = 3_000_000;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 32_768, 131_073, LIMIT})
  void aBodyIsWholeWhateverItsLengthWasSaidToBe(int size) throws Exception {
    byte[] body = new byte[size];
    new Random(size).nextBytes(body);
    for (long said : new long[] {-1, 0, size - 1, size, size + 1, Long.MAX_VALUE - 1}) {
      assertThat(read(body, "", said).content()).isEqualTo(Payload.of(body));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20_000, LIMIT})
  void soIsOneThatIsMuchSmallerInGzip(int size) throws Exception {
    byte[] body = new byte[size];
    byte[] packed = gzip(body);
    BodyReader.Body read = read(packed, "gzip", packed.length);
    assertThat(read.content()).isEqualTo(Payload.of(body));
    assertThat(read.packed()).isEqualTo(Payload.of(packed));
  }

  @Test
  void aLargeBodyWaitsForAPlaceAndASmallOneDoesNot() throws Exception {
    LargeBodies places = new LargeBodies(1);
    AtomicInteger asked = new AtomicInteger();
    places.enter(() -> false);
    BodyReader late = new BodyReader(LARGE, false, () -> asked.incrementAndGet() > 100, places);

    assertThat(late.read(new ByteArrayInputStream(new byte[1_000]), "", -1).content().size())
        .isEqualTo(1_000);
    assertThatThrownBy(() -> late.read(new ByteArrayInputStream(new byte[LARGE]), "", LARGE))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("too many large bodies");
    assertThatThrownBy(() -> places.enter(() -> true)).isInstanceOf(FetchException.class);
  }

  @Test
  void aLargeBodyLeavesItsPlaceHoweverItEnds() throws Exception {
    LargeBodies places = new LargeBodies(1);
    byte[] packed = gzip(new byte[LARGE]);
    for (int size : new int[] {LARGE, LARGE + 1, LARGE}) {
      BodyReader reader = new BodyReader(LARGE, false, () -> false, places);
      if (size > LARGE) {
        byte[] tooMuch = new byte[size];
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(tooMuch), "", -1))
            .isInstanceOf(FetchException.class);
      } else {
        InputStream in = new ByteArrayInputStream(packed);
        assertThat(reader.read(in, "gzip", -1).content().size()).isEqualTo(LARGE);
      }
    }
  }

  private static BodyReader.Body read(byte[] sent, String encoding, long length)
      throws IOException, FetchException {
    return new BodyReader(LIMIT, false, () -> false, new LargeBodies(1))
        .read(new ByteArrayInputStream(sent), encoding, length);
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }
}
