package no.husrom;

/// Picks the window or a command. Not a JavaFX class, so that commands run with no display.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Husrom");
  }
}
