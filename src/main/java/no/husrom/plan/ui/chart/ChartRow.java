package no.husrom.plan.ui.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.husrom.kit.tape.TapeRow;
import org.jspecify.annotations.Nullable;

/// A dwelling, or a unit of a measure, in the year. `target` is what the planner calls it; `free`
/// is the first day nobody has it; `touched` says that the plan changes who lives there.
record ChartRow(
    String target,
    int bedrooms,
    @Nullable BigDecimal area,
    String district,
    boolean unit,
    boolean touched,
    @Nullable LocalDate free,
    TapeRow tape) {}
