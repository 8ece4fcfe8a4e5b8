package org.rapporteur.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes that are text and nothing else. */
final class PlainText {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private PlainText() {}

  /**
   * In the declared character set, else in UTF-8 where that fits, else in UTF-16 where its mark
   * stands, else in the West's.
   *
   * @param declared a known character set
   */
  static String decode(byte[] content, @Nullable String declared) {
    if (declared != null) {
      return withoutMark(new String(content, Charset.forName(declared)));
    }
    try {
      return withoutMark(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      return new String(content, isMarkedWide(content) ? StandardCharsets.UTF_16 : WESTERN);
    }
  }

  static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static boolean isMarkedWide(byte[] content) {
    return content.length >= 2
        && (content[0] == (byte) 0xFE || content[0] == (byte) 0xFF)
        && (content[1] == (byte) 0xFE || content[1] == (byte) 0xFF);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
