package no.husrom.plan.draft;

import no.husrom.plan.Scenario;

/// How many persons each scenario plans for.
public record ScenarioNumbers(int low, int decided, int high) {

  public ScenarioNumbers {
    if (low < 0 || decided < 0 || high < 0) {
      throw new IllegalArgumentException("Persons are not negative");
    }
  }

  public int of(Scenario scenario) {
    return switch (scenario) {
      case LOW -> low;
      case DECIDED -> decided;
      case HIGH -> high;
    };
  }

  public ScenarioNumbers with(Scenario scenario, int persons) {
    return switch (scenario) {
      case LOW -> new ScenarioNumbers(persons, decided, high);
      case DECIDED -> new ScenarioNumbers(low, persons, high);
      case HIGH -> new ScenarioNumbers(low, decided, persons);
    };
  }
}
