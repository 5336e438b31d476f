package no.husrom.register;

import java.time.Instant;

/// A moment in the life of a database: right after the step with this number was taken, at this
/// time. Number and time together are its own: another database has not taken that step, and a copy
/// of this one has been the same up to it.
public record Moment(long step, Instant at) {}
