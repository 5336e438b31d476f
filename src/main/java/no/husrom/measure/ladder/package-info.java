/// How far each household has come with each instrument (verkemiddel), and who could leave the
/// municipality's dwelling for a home of their own or a private lease and has not been tried.
///
/// Decided: the office's word stands in the database, the rule's screening is reckoned anew each
/// time, so that it follows rates and facts; an instrument that nobody has touched and the rule
/// finds possible is shown as possible and counted as untested. A household for which one way out
/// is applied for or granted is on its way, and is not among the untested. Not chosen: a ladder
/// with one rung at a time; households stand on several.
@NullMarked
package no.husrom.measure.ladder;

import org.jspecify.annotations.NullMarked;
