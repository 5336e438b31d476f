/// What a cell of an imported sheet can mean, and how the same value is written back.
///
/// Decided: each kind of content reads what people write (dates in many notations, decimal commas,
/// "12 500 kr", words in three languages) and writes one form that it reads back as the same value.
/// The words stand in `words.properties`. A cell that is empty or says "unknown" is no value; a
/// cell that is not understood is a [Complaint], never a guess. Not chosen: guessing between day
/// and month; day comes first, as in Norway.
@NullMarked
package no.husrom.exchange.value;

import org.jspecify.annotations.NullMarked;
