/// The value of mapping: which facts that are missing or stale would change the plan most.
///
/// For each question the two or three answers that may come are planned, and how far the plans lie
/// from the one that stands is weighed by how likely each answer is thought to be. This is a
/// sorting of what to ask about first, with little effort behind each number: the proving engine is
/// off.
///
/// Decided: an answer is planned twice, freely and with everybody else where they are, and the plan
/// that stands is taken when it still holds and is as good; so a difference comes from the answer
/// and not from the search. Not chosen: to value a fact by what a wrong plan costs, since an office
/// that learns the fact later plans again.
@NullMarked
package no.husrom.plan.solve.study.mapping;

import org.jspecify.annotations.NullMarked;
