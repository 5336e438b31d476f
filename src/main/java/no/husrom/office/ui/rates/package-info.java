/// The rates on the screen: every rate with its history, and a form for the office's own.
///
/// Decided: one list of all tables, filtered by table, since a rate is looked up by name. Changing
/// a shipped rate makes one of the office's own of the same day; deleting that brings the shipped
/// one back.
@NullMarked
package no.husrom.office.ui.rates;

import org.jspecify.annotations.NullMarked;
