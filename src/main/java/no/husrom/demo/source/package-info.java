/// Where the demo draws from: streams of numbers, lists of made-up words, the plan year, and the
/// tables written by hand in the resource files beside it.
@NullMarked
package no.husrom.demo.source;

import org.jspecify.annotations.NullMarked;
