package org.rapporteur.archive.fixity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files that are written no more, so that one that is missing is missed, and one
 * that was cut between two records is not what it was. It is a file of lines such as those of
 * {@code sha256sum}, which can verify it too; whoever keeps its own SHA-256 elsewhere would see
 * that the list was changed. Several processes may add to it.
 */
public final class ClosedFiles {

  /** The list's name in the archive's folder. */
  public static final String LIST = "SHA256SUMS";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.{1,255})");

  private ClosedFiles() {}

  /** The SHA-256 of each, by its name, in lower-case hex; none where there is no list. */
  public static Map<String, String> in(Path folder) throws IOException {
    Map<String, String> sums = new LinkedHashMap<>();
    Path list = folder.resolve(LIST);
    if (Files.exists(list)) {
      for (String line : Files.readAllLines(list)) {
        Matcher sum = LINE.matcher(line);
        if (sum.matches()) {
          sums.put(sum.group(2), sum.group(1));
        }
      }
    }
    return sums;
  }

  /** What is not as it was closed, by its name, and why. */
  public static Map<String, String> lost(Path folder) throws IOException {
    Map<String, String> lost = new LinkedHashMap<>();
    for (Map.Entry<String, String> closed : in(folder).entrySet()) {
      Path file = folder.resolve(closed.getKey());
      if (!Files.exists(file)) {
        lost.put(closed.getKey(), "missing: it was closed with SHA-256 " + closed.getValue());
      } else if (!sha256(file).equals(closed.getValue())) {
        lost.put(closed.getKey(), "changed: it was closed with SHA-256 " + closed.getValue());
      }
    }
    return lost;
  }

  /** Returns when the disk has the line of a file. */
  public static synchronized void add(Path file, String sha256) throws IOException {
    String line = sha256 + "  " + file.getFileName() + "\n";
    try (FileChannel list =
            FileChannel.open(
                file.resolveSibling(LIST), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        FileLock _ = list.lock()) {
      ByteBuffer rest = ByteBuffer.wrap(line.getBytes(UTF_8));
      while (rest.hasRemaining()) {
        list.write(rest);
      }
      list.force(true);
    }
  }

  /** Lower-case hex. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = Sha256.newDigest();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
