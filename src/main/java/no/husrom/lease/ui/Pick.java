package no.husrom.lease.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A dwelling or a household to choose: its id and what the user calls it. `ends` is when a
/// leased-in dwelling goes back to its owner; `hidden` says that the household's address is secret.
record Pick(String id, String name, @Nullable LocalDate ends, boolean hidden) {}
