package no.husrom.exchange.difference;

/// Whose word counts where sheet and program disagree.
public enum Side {
  SHEET,
  PROGRAM
}
