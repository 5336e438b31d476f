package no.husrom.dwelling.place;

import java.util.List;

/// Something in an address that hardly can be so.
public sealed interface Doubt {

  /// The unit number (bruksenhetsnummer) has not the form H0101: a letter for the kind of floor (H,
  /// U, K or L), two digits for the floor, two for the dwelling on it.
  record UnitForm(String written) implements Doubt {}

  /// The cadastral number has not the form 118/507, with leasehold and section number after it.
  record CadastralForm(String written) implements Doubt {}

  record PostcodeForm(String written) implements Doubt {}

  record PostcodeUnknown(String written) implements Doubt {}

  /// Nobody lives there: the postcode is only for post boxes.
  record BoxesOnly(Postcode postcode) implements Doubt {}

  /// The postcode has another town than that written.
  record OtherTown(Postcode postcode, String written) implements Doubt {}

  record MunicipalityForm(String written) implements Doubt {}

  record MunicipalityUnknown(String written) implements Doubt {}

  /// The number is no longer in use; `now` is what its municipality is a part of.
  record MunicipalityGone(Municipality before, List<Municipality> now) implements Doubt {
    public MunicipalityGone {
      now = List.copyOf(now);
    }
  }

  /// The postcode's area lies mostly in another municipality.
  record OtherMunicipality(Postcode postcode, Municipality written, String lies) implements Doubt {}
}
