/// Dated rates (satsar): what a law, a scheme or a grant says in kroner, percent or months, from
/// which day, and by which source.
///
/// Decided: rates are data in files, one line a rate, so that a new year is a new line and a past
/// month can be reckoned again. Each carries its standing: what is unconfirmed or in conflict is
/// shipped and shown as that. Not chosen: constants in the rules, which cannot say where they come
/// from; guessing from the year before, which a coordinator cannot stand for.
@NullMarked
package no.husrom.rule.rate;

import org.jspecify.annotations.NullMarked;
