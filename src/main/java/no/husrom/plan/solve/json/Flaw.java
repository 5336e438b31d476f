package no.husrom.plan.solve.json;

/// A fault in a file.
///
/// @param path where, as `households[3].ready`; empty: the whole file
/// @param found what stands there, or what is asked for; may be empty
public record Flaw(String path, What what, String found) {
  /// The kinds of faults; each has a sentence in the texts beside this class.
  public enum What {
    NOT_JSON,
    OTHER_FORMAT,
    MISSING,
    UNKNOWN_FIELD,
    NOT_TEXT,
    NOT_WHOLE_NUMBER,
    OUT_OF_RANGE,
    NOT_DATE,
    NOT_YES_OR_NO,
    NOT_LIST,
    NOT_OBJECT,
    NOT_ONE_OF,
    USED_TWICE,
    /// Two households at home in one dwelling.
    HOME_TWICE,
    UNKNOWN_ID,
    CONTRADICTS
  }
}
