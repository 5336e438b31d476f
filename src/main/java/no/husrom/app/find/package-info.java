/// What the box over everything finds: the office's records, and all that can be gone to or done.
///
/// Decided: the index of records is made anew after every commit, off the screen's thread, and the
/// old one answers until the new one is there. Not chosen: changing the index in place, which would
/// need to be told what each commit changed.
@NullMarked
package no.husrom.app.find;

import org.jspecify.annotations.NullMarked;
