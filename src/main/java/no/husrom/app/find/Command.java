package no.husrom.app.find;

import org.kordamp.ikonli.Ikon;

/// Something to go to or do.
///
/// @param detail what kind of thing it is
/// @param alias other words that it may be looked for by
/// @param keys the keys that do the same, empty when there are none
public record Command(
    Ikon icon, String title, String detail, String alias, String keys, Runnable run) {}
