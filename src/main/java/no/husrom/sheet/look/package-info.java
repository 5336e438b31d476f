/// How the cells of our workbooks look: number formats by what a column holds, colours by value,
/// and the few styles there are.
///
/// Decided: one petrol for headers, thin grey rules, three tones for values, and words beside every
/// colour. Not chosen: striped rows, which come out of order when a person sorts or filters.
@NullMarked
package no.husrom.sheet.look;

import org.jspecify.annotations.NullMarked;
