package no.husrom.store.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// The rows of a table as one number, the same in whatever order they come: the sum of the SHA-256
/// of each. And how many they are.
final class RowDigest {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private final MessageDigest digest = sha256();
  private BigInteger sum = BigInteger.ZERO;
  private long rows;

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it", e);
    }
  }

  void add(String line) {
    byte[] hash = digest.digest(line.getBytes(StandardCharsets.UTF_8));
    sum = sum.add(new BigInteger(1, hash)).mod(MODULUS);
    rows++;
  }

  long rows() {
    return rows;
  }

  String hex() {
    return String.format(Locale.ROOT, "%064x", sum);
  }
}
