package org.rapporteur.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.Payload;

class BodyReaderTest {

  private static final int LIMIT = 200_000;

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

  private static BodyReader.Body read(byte[] sent, String encoding, long length)
      throws IOException, FetchException {
    return new BodyReader(LIMIT, false, () -> false)
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
