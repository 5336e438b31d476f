package no.husrom.sheet.read;

/// Why a file cannot be read.
public enum Refusal {
  /// Neither .xlsx, .xls nor .csv, or a workbook format we do not read (.xlsb, .ods, Excel 95).
  WRONG_TYPE,
  /// Opening it takes a password.
  PASSWORD,
  /// No bytes, or no cell with anything in it.
  EMPTY,
  /// Cut off or broken inside.
  DAMAGED,
  /// It would unpack to more than a workbook of its size can hold.
  ZIP_BOMB,
  /// It declares a document type or fetches text from elsewhere.
  EXTERNAL_ENTITIES,
  /// More bytes, rows, columns or cells than [ReadLimits] allows; the detail says which.
  TOO_LARGE,
  /// The file is not there, is a folder, or may not be read by this user.
  NOT_READABLE
}
