package no.husrom.dwelling.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who holds a dwelling on some day: the tenant's label, until when (null: until further notice),
/// and whether notice is given. When the address is secret (`hidden`) nothing of this may be shown:
/// the dwelling is simply not available.
public record DwellingUse(
    String tenant,
    LocalDate since,
    @Nullable LocalDate until,
    boolean noticeGiven,
    boolean hidden) {}
