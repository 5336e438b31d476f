/// What the office itself has decided: its name, norms, turnaround, what it lets itself plan with,
/// and the rates it has entered or corrected; and what the council has decided year by year, which
/// sheets bring and plans start from.
///
/// Decided: a room of its own below the registers, since both the registers' screens and the
/// planner need the same norm; kept in the database, so that it follows backups and a shared
/// server.
@NullMarked
package no.husrom.office;

import org.jspecify.annotations.NullMarked;
