/// Whether a household could carry a start loan (startlån): what is left to live on when the loan
/// is paid, and the largest loan that leaves enough.
///
/// Decided: a screening and never a decision; the municipality decides by forskrift om lån fra
/// Husbanken chapter 5. No national figure for living costs, interest or price is known here, so
/// all of them are the office's own dated rates and are shown with their standing. Debt that is
/// there already is counted as if it were paid down with the loan. Not chosen: support of any kind
/// as income, since it may fall away the day the household owns its home.
@NullMarked
package no.husrom.rule.startloan;

import org.jspecify.annotations.NullMarked;
