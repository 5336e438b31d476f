/// Importing sheets on the screen: choose files, see what will happen and every problem in its
/// place, then take it in.
///
/// Decided: nothing is saved before she has seen the counts; what is accepted is saved in one
/// transaction, and refused rows can be taken out as a sheet with the reasons. What the program did
/// not know of a sheet is asked of her, and each answer reads the sheets again; what she chose is
/// remembered when it is imported, and then said and not asked. A cell is corrected in what was
/// read and never in her file; where an edited export and the program disagree, she chooses between
/// them before anything can be saved; what was done by itself stands folded, to look over.
@NullMarked
package no.husrom.exchange.ui;

import org.jspecify.annotations.NullMarked;
