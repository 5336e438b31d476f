package no.husrom.app;

import java.util.function.Supplier;
import no.husrom.kit.Page;
import org.kordamp.ikonli.Ikon;

/// A place in the side bar: its icon, its name and how its page is made when the user goes there.
record NavItem(Ikon icon, String name, Supplier<Page> page) {}
