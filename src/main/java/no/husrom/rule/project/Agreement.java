package no.husrom.rule.project;

/// What binds a project that is financed with a loan from Husbanken.
public enum Agreement {
  /// The municipality's own dwellings.
  MUNICIPAL("municipal"),
  /// Tilvisingsavtale: the municipality may point out tenants in some of the dwellings.
  REFERRAL("referral"),
  /// Tildelingsavtale: every dwelling is let to the disadvantaged.
  ALLOCATION("allocation");

  private final String code;

  Agreement(String code) {
    this.code = code;
  }

  String loanShare() {
    return "project." + code + ".loan-share";
  }

  String years() {
    return "project." + code + ".years";
  }
}
