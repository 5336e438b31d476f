/// How well the office knows what it has registered: what is missing, what nobody has looked at for
/// long, whose it is to find out.
///
/// Decided: each kind of record has a list of facts that somebody needs, each with the unit that
/// can find it out; a record is asked only for facts that concern it. Known and lately verified are
/// two figures and never one, since a wrong rent is worse than none. Not chosen: weights for facts,
/// which nobody could explain to the one who gets the list.
@NullMarked
package no.husrom.mapping;

import org.jspecify.annotations.NullMarked;
