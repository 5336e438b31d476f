package no.husrom.dwelling.place;

/// A postcode, its town as the post writes it, and the municipality its area mostly lies in.
/// `boxesOnly` means that nobody lives there.
public record Postcode(String code, String town, String municipality, boolean boxesOnly) {}
