/// What a way to get rental dwellings costs, how it is financed, and the rent that covers it.
///
/// Decided: whole kroner out, exact reckoning inside. Shares and terms of Husbanken's loans are
/// dated rates; interest and term are the office's to set. A screening for the council's paper, not
/// an application.
@NullMarked
package no.husrom.rule.project;

import org.jspecify.annotations.NullMarked;
