@NullMarked
package no.husrom.household.ui.allowance;

import org.jspecify.annotations.NullMarked;
