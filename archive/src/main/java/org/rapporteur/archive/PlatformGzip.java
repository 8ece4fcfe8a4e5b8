package org.rapporteur.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;

/**
 * By Java's own zlib, whatever a record's size.
 *
 * @param level of the {@link Deflater}
 */
record PlatformGzip(int level) implements Gzip {

  static final PlatformGzip QUICK = new PlatformGzip(Deflater.BEST_SPEED);

  /** For what is packed already. */
  static final PlatformGzip STORING = new PlatformGzip(Deflater.NO_COMPRESSION);

  @Override
  public void pack(WarcRecord record, OutputStream out) throws IOException {
    try (OutputStream gzip = new Stream(out, level);
        WarcWriter writer = new WarcWriter(Channels.newChannel(gzip), WarcCompression.NONE)) {
      writer.write(record);
    }
  }

  @Override
  public String toString() {
    return "java.util.zip";
  }

  private static final class Stream extends GZIPOutputStream {

    private static final int BUFFER = 16 * 1024;

    Stream(OutputStream out, int level) throws IOException {
      super(out, BUFFER);
      def.setLevel(level);
    }
  }
}
