package no.husrom.store;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.store.StoreException.Trouble;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// What an engine's error means to the user, found the same way for both engines: from the SQL
/// state and the name of the constraint, never from the words, which a server may say in any
/// language.
final class Diagnosis {
  /// The name of the constraint in H2's message, as in `"public.lease_of_household: …"`; that of a
  /// unique one is in the name of its index, as in `"public.one_last_day_INDEX_1 ON …"`.
  private static final Pattern H2_CONSTRAINT =
      Pattern.compile("\"(?:public\\.)?(\\w+?)(?:_INDEX_\\w+)?[ :\"]");

  private static final int H2_ALREADY_OPEN = 90020;

  private Diagnosis() {}

  /// The trouble behind an error while opening `location`.
  static StoreException ofOpening(Location location, SQLException e, boolean readOnly) {
    return switch (location) {
      case Location.LocalFile file when e.getErrorCode() == H2_ALREADY_OPEN -> inUse(file, e);
      case Location.LocalFile file ->
          new StoreException(
              readOnly ? Trouble.NOT_WRITABLE : Trouble.UNREADABLE, file, words(e), e);
      case Location.Server server -> {
        boolean mayNot = state(e).equals("42501");
        yield new StoreException(
            mayNot ? Trouble.NOT_WRITABLE : Trouble.UNREACHABLE, server, words(e), e);
      }
    };
  }

  static StoreException inUse(Location.LocalFile file, @Nullable Throwable cause) {
    return new StoreException(Trouble.IN_USE, file, InUse.read(file), cause);
  }

  /// The trouble behind an error of a transaction; the error itself when it is a bug.
  static RuntimeException ofTransaction(Location location, DataAccessException e) {
    SQLException cause = e.getCause(SQLException.class);
    if (cause == null) {
      return e;
    }
    while (cause.getNextException() != null) {
      cause = cause.getNextException();
    }
    String state = state(cause);
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "22", "23" -> StoreException.refused(refusal(cause, state, isDelete(e)), "", e);
      // two transactions met: a serialization failure, a deadlock, a lock that was not got
      case "40", "55" -> new StoreException(Trouble.CHANGED_BY_OTHER, location, "", e);
      case "08", "28", "57" ->
          new StoreException(
              location instanceof Location.Server ? Trouble.UNREACHABLE : Trouble.NOT_WRITABLE,
              location,
              words(cause),
              e);
      case "53", "58" -> new StoreException(Trouble.NOT_WRITABLE, location, words(cause), e);
      default -> isFileTrouble(cause, state) ? ofFile(location, cause, e) : e;
    };
  }

  /// H2's: the database was closed, the file cannot be read or written, the file is corrupt.
  private static boolean isFileTrouble(SQLException e, String state) {
    return switch (e.getErrorCode()) {
      case 90098, 90028, 90031, 90121, 90030, 50000 -> true;
      default -> state.equals("HYT00") || state.equals("42501");
    };
  }

  private static StoreException ofFile(
      Location location, SQLException cause, DataAccessException e) {
    boolean corrupt = cause.getErrorCode() == 90030;
    return new StoreException(
        corrupt ? Trouble.UNREADABLE : Trouble.NOT_WRITABLE, location, words(cause), e);
  }

  private static Refusal refusal(SQLException e, String state, boolean deletes) {
    return switch (constraint(e)) {
      case "one_last_day", "one_follower", "starts_after_prior" -> Refusal.OVERLAPPING_LEASES;
      case "prior_exists" -> deletes ? Refusal.STILL_USED : Refusal.OVERLAPPING_LEASES;
      case "ends_after_starts", "leased_in_order" -> Refusal.ENDS_BEFORE_STARTS;
      case "household_dates" -> Refusal.DEADLINE_BEFORE_READY;
      case "dwelling_rent_positive",
          "leased_in_price_positive",
          "lease_rent_positive",
          "measure_rent_positive" ->
          Refusal.RENT_NOT_POSITIVE;
      case "room_in_dwelling" -> deletes ? Refusal.DWELLING_HAS_ROOMS : Refusal.UNKNOWN_DWELLING;
      case "occupancy_of_dwelling" ->
          deletes ? Refusal.DWELLING_HAS_LEASES : Refusal.UNKNOWN_DWELLING;
      case "lease_of_household" ->
          deletes ? Refusal.HOUSEHOLD_HAS_LEASES : Refusal.UNKNOWN_HOUSEHOLD;
      default ->
          switch (state) {
            case "23505" -> Refusal.ALREADY_THERE;
            case "23502" -> Refusal.MISSING_FACT;
            case "23503", "23506" -> deletes ? Refusal.STILL_USED : Refusal.UNKNOWN_RECORD;
            default -> Refusal.NOT_ALLOWED;
          };
    };
  }

  private static String constraint(SQLException e) {
    @Nullable String name = null;
    if (e instanceof PSQLException server) {
      ServerErrorMessage message = server.getServerErrorMessage();
      name = message == null ? null : message.getConstraint();
    } else {
      Matcher found = H2_CONSTRAINT.matcher(String.valueOf(e.getMessage()));
      name = found.find() ? found.group(1) : null;
    }
    return name == null ? "" : name;
  }

  /// PostgreSQL has one state for a reference that leads nowhere and for one that still stands.
  private static boolean isDelete(DataAccessException e) {
    return String.valueOf(e.getMessage()).startsWith("SQL [delete ");
  }

  private static String state(SQLException e) {
    String state = e.getSQLState();
    return state == null ? "" : state;
  }

  private static String words(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
