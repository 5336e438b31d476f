package no.husrom.kit.tag;

/// A coloured word. `colour` is #rrggbb.
public record Tag(String id, String name, String colour) {
  public Tag {
    if (name.isBlank() || !colour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("No tag: " + name + " " + colour);
    }
  }
}
