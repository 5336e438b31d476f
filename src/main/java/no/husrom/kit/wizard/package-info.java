/// Wizards: a typed draft, steps that change it, and a way on that is open when nothing is wrong.
///
/// Decided: the draft is one immutable value in a [Draft][no.husrom.kit.wizard.Draft]; steps
/// replace it and the wizard looks at the step's problems after each change. Finish gives the draft
/// back; saving is the caller's. Not chosen: ControlsFX's wizard, which reads values by reflection
/// into an untyped map and resizes on every page.
@NullMarked
package no.husrom.kit.wizard;

import org.jspecify.annotations.NullMarked;
