package no.husrom.paper.output;

import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What came of printing.
public sealed interface Printing {
  /// The system's print queue has taken it; whether paper came out is the printer's affair.
  record Sent(String printer) implements Printing {}

  /// Nothing was printed. The detail is the printer's name or the system's words.
  record NotSent(Trouble trouble, String detail) implements Printing {
    public String sentence(Language language) {
      return Texts.of(Printing.class, language).say("Trouble." + trouble, detail);
    }
  }

  /// Why nothing was printed.
  enum Trouble {
    /// The machine has no printer.
    NO_PRINTER,
    /// It has printers, but none of that name.
    UNKNOWN_PRINTER,
    /// The print queue refused or failed.
    FAILED
  }
}
