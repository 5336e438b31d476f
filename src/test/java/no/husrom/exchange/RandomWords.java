package no.husrom.exchange;

import java.util.List;

/// Texts that a careless file would spoil.
final class RandomWords {
  static final List<String> ALL =
      List.of(
          "Blåbærvegen",
          "Øra; sentrum, nord",
          "=1+1",
          "0042",
          "linje éin\nlinje to",
          "a\\b|c",
          "(x) «y» \"z\"",
          "31.12.2026",
          "12 500 kr",
          "ja",
          "H0101 bak",
          "-");

  private RandomWords() {}
}
