package no.husrom.demo.source;

import java.util.Locale;

/// The register's own identifiers: B for a dwelling (bustad), H for a household (husstand), L for a
/// lease (leigekontrakt), T for a measure (tiltak); as many digits in each, so that they sort.
public record DemoIds(int digits) {
  public String dwelling(int number) {
    return id('B', number);
  }

  public String household(int number) {
    return id('H', number);
  }

  public String lease(int number) {
    return id('L', number);
  }

  public String measure(int number) {
    return id('T', number);
  }

  private String id(char kind, int number) {
    return String.format(Locale.ROOT, "%c%0" + digits + "d", kind, number);
  }
}
