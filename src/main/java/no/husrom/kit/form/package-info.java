/// Filling in facts: fields with a label above, help and complaint below, and the form that holds
/// them.
///
/// Decided: a field's value is an `Optional` that is empty when nothing, or nothing readable, is
/// written; complaints come when the user leaves a field or saves, never while she types the first
/// time. Fields stand in flowing rows so that nothing is cut off at twice the text size. Not
/// chosen: ControlsFX's ValidationSupport, which decorates with icons but says nothing in words
/// below the field; property sheets by reflection.
@NullMarked
package no.husrom.kit.form;

import org.jspecify.annotations.NullMarked;
