/// What a loan costs.
@NullMarked
package no.husrom.rule.loan;

import org.jspecify.annotations.NullMarked;
