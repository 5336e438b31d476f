package no.husrom.checklist;

import java.util.List;

/// What a checklist is for, and which phases of the lease it takes in.
public enum ChecklistKind {
  MOVE_IN(
      false,
      Phase.PREPARE,
      Phase.READY,
      Phase.SIGNING,
      Phase.MOVE_IN,
      Phase.FIRST_WEEKS,
      Phase.FOLLOW_UP),
  /// Handing over the dwelling, with the protocol (overtakingsprotokoll).
  HANDOVER(true),
  /// Getting it back, with the same protocol.
  MOVE_OUT(true, Phase.END),
  /// The whole life of the lease.
  LEASE(false, Phase.values());

  private final boolean protocol;
  private final List<Phase> phases;

  ChecklistKind(boolean protocol, Phase... phases) {
    this.protocol = protocol;
    this.phases = List.of(phases);
  }

  /// Whether rooms, meters and keys are written down too.
  public boolean hasProtocol() {
    return protocol;
  }

  boolean takesIn(Step step) {
    return this == HANDOVER ? step.atHandover() : phases.contains(step.phase());
  }
}
