package no.husrom.kit.measure;

/// How many milliseconds something took on the screen, how many of them the screen's thread had a
/// processor, which tells on a busy machine, and the longest time in which the window did not
/// answer.
public record Took(long millis, long work, long standstill) {}
