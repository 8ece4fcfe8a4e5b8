package org.rapporteur.archive;

import static java.lang.foreign.ValueLayout.ADDRESS;
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
import java.util.Arrays;
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

  /** In bytes, of a body: while the library reads Java's memory, the garbage collector waits. */
  private static final int LARGEST = 1024 * 1024;

  /** Of a record, as the WARC standard has it. */
  private static final byte[] END = "\r\n\r\n".getBytes(US_ASCII);

  private final MethodHandle allocate;
  private final MethodHandle bound;
  private final MethodHandle compress;

  /** Those that nobody uses now. In all there are as many as ever worked at once. */
  private final Queue<MemorySegment> compressors = new ConcurrentLinkedQueue<>();

  private SystemGzip(Linker linker, SymbolLookup library) {
    Linker.Option critical = Linker.Option.critical(true);
    allocate =
        linker.downcallHandle(
            library.findOrThrow("libdeflate_alloc_compressor"),
            FunctionDescriptor.of(ADDRESS, JAVA_INT));
    bound =
        linker.downcallHandle(
            library.findOrThrow("libdeflate_gzip_compress_bound"),
            FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG),
            critical);
    compress =
        linker.downcallHandle(
            library.findOrThrow("libdeflate_gzip_compress"),
            FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG),
            critical);
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
    if (record.body().size() > LARGEST) {
      PlatformGzip.QUICK.pack(record, out);
      return;
    }
    byte[] content = bytes(record);
    byte[] member = new byte[bound(content.length)];
    out.write(member, 0, pack(content, member));
  }

  @Override
  public String toString() {
    return "libdeflate";
  }

  private static byte[] bytes(WarcRecord record) throws IOException {
    byte[] header = record.serializeHeader();
    int size = Math.toIntExact(record.body().size());
    byte[] bytes = Arrays.copyOf(header, header.length + size + END.length);
    record.body().stream().readNBytes(bytes, header.length, size);
    System.arraycopy(END, 0, bytes, header.length + size, END.length);
    return bytes;
  }

  /** In bytes, of a member with so much content. */
  private int bound(int content) {
    try {
      return Math.toIntExact((long) bound.invokeExact(MemorySegment.NULL, (long) content));
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  /** Gives the member's size in bytes. */
  private int pack(byte[] content, byte[] member) throws IOException {
    MemorySegment compressor = Objects.requireNonNullElseGet(compressors.poll(), this::allocate);
    long size;
    try {
      size =
          (long)
              compress.invokeExact(
                  compressor,
                  MemorySegment.ofArray(content),
                  (long) content.length,
                  MemorySegment.ofArray(member),
                  (long) member.length);
    } catch (Throwable e) {
      throw broken(e);
    }
    compressors.add(compressor);
    if (size == 0) {
      throw new IOException(LIBRARY + " did not pack " + content.length + " bytes");
    }
    return (int) size;
  }

  private MemorySegment allocate() {
    try {
      return (MemorySegment) allocate.invokeExact(LEVEL);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  /** What handles may throw by their signature, and those of the library's functions never do. */
  private static LinkageError broken(Throwable e) {
    return new LinkageError(LIBRARY, e);
  }
}
