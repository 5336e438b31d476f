package no.husrom.kit.palette;

import org.kordamp.ikonli.Ikon;

/// Something the user can go to or do.
///
/// @param detail what kind of thing it is, and more to know it by
/// @param keys the keys that do the same, empty when there are none
/// @param run goes there or does it, on the screen's thread
public record PaletteItem(Ikon icon, String title, String detail, String keys, Runnable run) {}
