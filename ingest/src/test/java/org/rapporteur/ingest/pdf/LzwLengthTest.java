package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.junit.jupiter.api.Test;

class LzwLengthTest {

  @Test
  void isWhatTheStreamUnpacksTo() throws Exception {
    assertThat(length(packed(new byte[0]), Long.MAX_VALUE)).isZero();
    assertThat(length(packed(new byte[] {'a', 'b', 'a', 'b'}), Long.MAX_VALUE)).isEqualTo(4);
    for (int letters : new int[] {1, 2, 20, 256}) {
      byte[] raw = new byte[300_000];
      Random random = new Random(7);
      for (int i = 0; i < raw.length; i++) {
        raw[i] = (byte) random.nextInt(letters);
      }
      assertThat(length(packed(raw), Long.MAX_VALUE)).isEqualTo(raw.length);
    }
  }

  @Test
  void endsSoonAboveTheLimit() throws Exception {
    assertThat(length(packed(new byte[10_000_000]), 1_000)).isBetween(1_001L, 10_000L);
  }

  private static long length(byte[] packed, long limit) {
    return new LzwLength(packed, 0, 1).upTo(limit);
  }

  private static byte[] packed(byte[] raw) throws Exception {
    Filter lzw = FilterFactory.INSTANCE.getFilter(COSName.LZW_DECODE);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    lzw.encode(new ByteArrayInputStream(raw), packed, new COSDictionary(), 0);
    return packed.toByteArray();
  }
}
