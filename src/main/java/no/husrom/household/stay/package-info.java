/// For how long a household needs a home of the municipality's, and how it could leave it.
///
/// Decided: the four facts stand alone, since an office learns them one by one; a plan counts with
/// a way out when both its day and its cost are known. Not chosen: taking the day and the cost from
/// the screening of instruments, which knows neither.
@NullMarked
package no.husrom.household.stay;

import org.jspecify.annotations.NullMarked;
