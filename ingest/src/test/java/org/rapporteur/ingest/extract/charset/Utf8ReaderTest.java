package org.rapporteur.ingest.extract.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a draft resolution", "Entwürfe", "проєкт 결의안 草案", "a😀b😀", "é"})
  void readsWhatWasWritten(String text) throws IOException {
    for (int chunk = 1; chunk < 12; chunk++) {
      assertThat(read(text.getBytes(UTF_8), chunk)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "a\0", "\0\0über die \0 Brücke\0"})
  void leavesNulOut(String text) throws IOException {
    assertThat(read(text.getBytes(UTF_8), 4)).isEqualTo(text.replace("\0", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "C3 A9, true",
    "61 62 63 64 65 66 67 68 69 F0 9F 98 80, true",
    "61 62 63, false",
    "C3, false",
    "C0 80, false",
    "E0 9F BF C3 A9, false",
    "ED A0 80, false",
    "F0 8F BF BF, false",
    "F4 90 80 80, false",
    "F5 80 80 80, false",
    "61 62 63 64 65 66 67 68 80, false",
  })
  void knowsWhatIsWellFormed(String bytes, boolean wellFormed) {
    assertThat(Utf8.isWellFormedBeyondAscii(bytes(bytes))).isEqualTo(wellFormed);
  }

  private static byte[] bytes(String hexadecimal) {
    return HexFormat.ofDelimiter(" ").parseHex(hexadecimal);
  }

  private static String read(byte[] bytes, int chunk) throws IOException {
    StringWriter text = new StringWriter();
    char[] buffer = new char[chunk + 1];
    try (Utf8Reader reader = new Utf8Reader(bytes)) {
      int length = reader.read(buffer, 1, chunk);
      while (length >= 0) {
        text.write(buffer, 1, length);
        length = reader.read(buffer, 1, chunk);
      }
    }
    return text.toString();
  }
}
