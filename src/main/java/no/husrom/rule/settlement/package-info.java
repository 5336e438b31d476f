/// What the council's decision on settling refugees must say, and must not: IMDi's rules, held
/// against the text itself.
///
/// Decided: the words looked for stand in a resource file in nynorsk and bokmål, since decisions
/// are written in either; every finding quotes what was found, and the reader judges. Not chosen: a
/// verdict "valid" or "not valid", which no search for words can give.
@NullMarked
package no.husrom.rule.settlement;

import org.jspecify.annotations.NullMarked;
