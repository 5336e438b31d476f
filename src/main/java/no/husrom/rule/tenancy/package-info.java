/// The tenancy act (husleieloven, LOV-1999-03-26-17) as pure functions: from the facts of one lease
/// to findings and coming dates, each a type that carries its paragraph and its facts.
///
/// Decided: the law cannot be contracted away to the tenant's loss (§ 1-2), so what it says is a
/// check, not an option. Its months and years are dated rates; what a lease was allowed to say is
/// judged by the law of the day it was signed. Dates that are the wrong way round are told, and
/// nothing is reckoned from them. Deadlines are counted as § 1-6 says (domstolloven §§ 146, 148 and
/// 149). Read as the act stood on 1 July 2024; §§ 3-5 and 9-3 were unchanged in August 2026.
@NullMarked
package no.husrom.rule.tenancy;

import org.jspecify.annotations.NullMarked;
