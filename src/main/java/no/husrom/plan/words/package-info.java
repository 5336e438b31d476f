/// The plan in words: names of households, homes and measures, and why each got what it got.
///
/// Decided: reasons are types, and here alone they become sentences, so that window, workbook,
/// paper and command line all say the same.
@NullMarked
package no.husrom.plan.words;

import org.jspecify.annotations.NullMarked;
