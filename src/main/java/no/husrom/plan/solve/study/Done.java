package no.husrom.plan.solve.study;

/// How far a study is: so many of its solves are done. The number of all may still change.
public record Done(int solves, int of) {}
