package org.rapporteur.ingest.extract.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The bytes of UTF-8, as RFC 3629 has it. Pages are ASCII for the most part, eight bytes a step.
 */
final class Utf8 {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH = EACH << 7;

  private Utf8() {}

  /** Whether all bytes are UTF-8 and some of them are not ASCII. */
  static boolean isWellFormedBeyondAscii(byte[] bytes) {
    boolean beyond = false;
    int i = plainEnd(bytes, 0, bytes.length);
    while (i < bytes.length) {
      int length = length(bytes[i]);
      if (length == 0 || !continues(bytes, i, length)) {
        return false;
      }
      beyond |= length > 1;
      i = plainEnd(bytes, i + length, bytes.length);
    }
    return beyond;
  }

  /** Whether some bytes are UTF-8 beyond ASCII, and few are no UTF-8. */
  static boolean isDamaged(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    int i = plainEnd(bytes, 0, bytes.length);
    while (i < bytes.length) {
      int length = length(bytes[i]);
      boolean fits = length > 0 && continues(bytes, i, length);
      whole += fits && length > 1 ? 1 : 0;
      broken += fits ? 0 : 1;
      i = plainEnd(bytes, fits ? i + length : i + 1, bytes.length);
    }
    return whole > 0 && broken <= whole * Attempt.DAMAGE;
  }

  /** Where a run of ASCII without NUL ends. */
  static int plainEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to && isPlain((long) EIGHT.get(bytes, i))) {
      i += Long.BYTES;
    }
    while (i < to && bytes[i] > 0) {
      i++;
    }
    return i;
  }

  /** One less than NUL has the high bit, as what is not ASCII has. */
  private static boolean isPlain(long eight) {
    return ((eight | (eight - EACH)) & HIGH) == 0;
  }

  /** How many bytes the character has that begins with the byte; 0 if none does. */
  static int length(byte lead) {
    int first = lead & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  private static boolean continues(byte[] bytes, int from, int length) {
    if (from + length > bytes.length) {
      return false;
    }
    for (int i = from + 1; i < from + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return length < 3 || isShortest(bytes[from] & 0xFF, bytes[from + 1] & 0xFF);
  }

  /**
   * Whether no shorter form is there for the character, and it is neither surrogate nor too great.
   */
  private static boolean isShortest(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
