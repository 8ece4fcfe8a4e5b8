package org.rapporteur.archive;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.netpreserve.jwarc.WarcRecord;

/**
 * By libdeflate, where the system has it (Debian's package {@code libdeflate0}) and Java may call
 * it: in little more than half the time that zlib takes, and to fewer bytes.
 */
@SuppressWarnings("restricted") // native access is this class's purpose, and asked for in find()
final class SystemGzip implements Gzip {

  private static final String LIBRARY = "libdeflate.so.0";

  private static final int LEVEL = 1;

  /** In bytes, of a record: nearly all pages. Every compressor has room for one. */
  private static final int LARGEST = 512 * 1024;

  /** Of a record, as the WARC standard has it. */
  private static final byte[] END = "\r\n\r\n".getBytes(US_ASCII);

  private final MethodHandle allocate;
  private final MethodHandle bound;
  private final MethodHandle compress;

  /** Those that nobody uses now. In all there are as many as ever worked at once. */
  private final Queue<Compressor> compressors = new ConcurrentLinkedQueue<>();

  private SystemGzip(Linker linker, SymbolLookup library) {
    allocate =
        linker.downcallHandle(
            library.findOrThrow("libdeflate_alloc_compressor"),
            FunctionDescriptor.of(ADDRESS, JAVA_INT));
    bound =
        linker.downcallHandle(
            library.findOrThrow("libdeflate_gzip_compress_bound"),
            FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG));
    compress =
        linker.downcallHandle(
            library.findOrThrow("libdeflate_gzip_compress"),
            FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
  }

  /** Nothing where there is no such library, or where Java would warn of its use or refuse it. */
  static Optional<SystemGzip> find() {
    if (!SystemGzip.class.getModule().isNativeAccessEnabled()) {
      return Optional.empty();
    }
    try {
      SymbolLookup library = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
      return Optional.of(new SystemGzip(Linker.nativeLinker(), library));
    } catch (IllegalArgumentException | NoSuchElementException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  @Override
  public void pack(WarcRecord record, OutputStream out) throws IOException {
    byte[] header = record.serializeHeader();
    if (header.length + record.body().size() + END.length > LARGEST) {
      PlatformGzip.QUICK.pack(record, out);
      return;
    }
    Compressor compressor = Objects.requireNonNullElseGet(compressors.poll(), Compressor::new);
    try {
      out.write(compressor.pack(header, record.body()));
    } finally {
      compressors.add(compressor);
    }
  }

  @Override
  public String toString() {
    return "libdeflate";
  }

  /** One of the library's, with memory of its own outside Java's. For one thread at a time. */
  private final class Compressor {

    private final MemorySegment state;
    private final MemorySegment content = Arena.global().allocate(LARGEST);
    private final MemorySegment member;

    Compressor() {
      try {
        state = (MemorySegment) allocate.invokeExact(LEVEL);
        member = Arena.global().allocate((long) bound.invokeExact(state, (long) LARGEST));
      } catch (Throwable e) {
        throw broken(e);
      }
    }

    byte[] pack(byte[] header, ReadableByteChannel body) throws IOException {
      ByteBuffer record = content.asByteBuffer().put(header);
      while (body.read(record) >= 0) {
        // it gives what it has at hand
      }
      long size = compress(record.put(END).position());
      if (size == 0) {
        throw new IOException(LIBRARY + " did not pack " + record.position() + " bytes");
      }
      return member.asSlice(0, size).toArray(JAVA_BYTE);
    }

    /** Gives the member's size in bytes. */
    private long compress(long size) {
      try {
        return (long) compress.invokeExact(state, content, size, member, member.byteSize());
      } catch (Throwable e) {
        throw broken(e);
      }
    }
  }

  /** Handles may throw by their signature; the library's functions do not. */
  private static LinkageError broken(Throwable e) {
    return new LinkageError(LIBRARY, e);
  }
}
