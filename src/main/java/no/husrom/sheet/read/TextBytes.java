package no.husrom.sheet.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bytes as text, and the encoding that was found. UTF-16 and UTF-8 are known by their marks, or by
/// how the bytes lie; all else is Windows-1252, which holds all of ISO-8859-1 that is written.
/// Where the whole is no UTF-8, each line is decoded by itself: sheets that are put together of two
/// systems' files have lines of both.
record TextBytes(String text, String encoding, int oddLines) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 4096;

  static TextBytes decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return byLine(bytes, 3);
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16LE);
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16BE);
    }
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    int enough = Math.min(bytes.length, LOOKED_AT) / 4;
    if (odd > enough && even < odd / 8) {
      return utf16(bytes, 0, StandardCharsets.UTF_16LE);
    } else if (even > enough && odd < even / 8) {
      return utf16(bytes, 0, StandardCharsets.UTF_16BE);
    }
    return byLine(bytes, 0);
  }

  private static TextBytes utf16(byte[] bytes, int from, Charset charset) {
    return new TextBytes(new String(bytes, from, bytes.length - from, charset), "UTF-16", 0);
  }

  /// How many of the first bytes, every second from `from`, are 0.
  private static int zeros(byte[] bytes, int from) {
    int count = 0;
    for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }

  private static TextBytes byLine(byte[] bytes, int from) {
    String whole = utf8(bytes, from, bytes.length);
    if (whole != null) {
      return new TextBytes(whole, "UTF-8", 0);
    }
    List<String> lines = new ArrayList<>();
    int unicode = 0;
    int windows = 0;
    for (int start = from; start < bytes.length; ) {
      int end = start;
      boolean plain = true;
      while (end < bytes.length && bytes[end] != '\n') {
        plain &= bytes[end++] >= 0;
      }
      end = Math.min(end + 1, bytes.length);
      String line = utf8(bytes, start, end);
      if (line == null) {
        windows++;
      } else if (!plain) {
        unicode++;
      }
      lines.add(line == null ? new String(bytes, start, end - start, WINDOWS) : line);
      start = end;
    }
    return new TextBytes(
        String.join("", lines),
        unicode > windows ? "UTF-8" : "Windows-1252",
        Math.min(unicode, windows));
  }

  private static @Nullable String utf8(byte[] bytes, int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
