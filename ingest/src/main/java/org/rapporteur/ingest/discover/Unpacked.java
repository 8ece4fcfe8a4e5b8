package org.rapporteur.ingest.discover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

/** Files in gzip, as hosts send them that know of no content encoding. */
final class Unpacked {

  /** In bytes: the limit that the protocol of sitemaps has; nothing else comes near it. */
  private static final int LARGEST = 50 * 1024 * 1024;

  private Unpacked() {}

  static byte[] of(byte[] content) throws UnreadableException {
    if (content.length < 2 || content[0] != 0x1f || content[1] != (byte) 0x8b) {
      return content;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UnreadableException(
            Category.TOO_LARGE, "the file unpacks to more than " + LARGEST + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(Category.DAMAGED, "the file's gzip is broken", e);
    }
  }
}
