package no.husrom.plan.solve.convert;

/// How a published file is laid out; whole numbers with white space between in all of them.
///
/// Source: J. E. Beasley, *OR-Library: distributing test problems by electronic mail*, Journal of
/// the Operational Research Society 41 (1990), and the pages of that library on each kind.
public enum Layout {
  /// Generalised assignment: the number of problems, and for each the numbers of agents and jobs,
  /// for each agent the costs of all jobs, for each agent the sizes of all jobs, and the capacity
  /// of each agent. Files of one problem may leave the first number out, as Yagiura's do.
  GAP,
  /// Assignment: the number of items, and for each item the costs of assigning it to each.
  ASSIGNMENT
}
