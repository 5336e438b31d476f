/// What else each household could have, what else each home could be given to, and what every such
/// choice would cost the standing plan.
///
/// Decided: a price is read off a plan that is made then and there: the household gets the home,
/// those in the way take the best that is then free, a home that is left goes to somebody without
/// one. So a price is a promise: the plan that has it exists and keeps the rules. It says *at
/// most*: planning again may find a better way to give in, see [no.husrom.plan.solve.explain]. Not
/// chosen: the price of a home in the linear program, which promises nothing about a whole plan,
/// and planning again for every choice, which takes seconds where a list must be there at once.
@NullMarked
package no.husrom.plan.solve.options;

import org.jspecify.annotations.NullMarked;
