package no.husrom.checklist;

import java.util.List;
import no.husrom.checklist.Due.AllowanceDeadline;
import no.husrom.checklist.Due.BeforeEndOrAfterStart;
import no.husrom.checklist.Due.FromEnd;
import no.husrom.checklist.Due.FromSigning;
import no.husrom.checklist.Due.FromStart;

/// The steps of our lease routine in the order they are done. Several may share a number of the
/// routine: the number stands for one task with several dates. Sources are in the text of the step.
public enum Step {
  NEED(1, Phase.PREPARE, new FromSigning(-28), Unit.FL),
  MATCH(2, Phase.PREPARE, new FromSigning(-21), Unit.BU),
  APPROVAL(3, Phase.PREPARE, new FromSigning(-14), Unit.BU),
  DECISION(4, Phase.PREPARE, new FromSigning(-14), Unit.BU),
  REPAIR(5, Phase.READY, new FromStart(0, -3), Unit.EI),
  FURNITURE(6, Phase.READY, new FromStart(0, -1), Unit.FL),
  SHOWING(7, Phase.READY, new FromSigning(-7), Unit.BU),
  DRAFT(8, Phase.SIGNING, new FromSigning(-5), Unit.BU),
  PRIVATE_LEASE(9, Phase.SIGNING, new FromSigning(-3), Unit.FL, Unit.BU),
  DEPOSIT(10, Phase.SIGNING, new FromSigning(0), Unit.NAV, Unit.OK),
  SIGNED(11, Phase.SIGNING, new FromSigning(0), Unit.BU),
  WELCOME(12, Phase.MOVE_IN, new FromStart(0, 0), Unit.FL),
  PROTOCOL(13, Phase.MOVE_IN, new FromStart(0, 0), Unit.EI, Unit.BU),
  FIRE_SAFETY(14, Phase.MOVE_IN, new FromStart(0, 0), Unit.EI, Unit.FL),
  HOME_LESSON(15, Phase.MOVE_IN, new FromStart(0, 3), Unit.FL),
  MAILBOX(19, Phase.MOVE_IN, new FromStart(0, 0), Unit.EI),
  POWER(16, Phase.FIRST_WEEKS, new FromStart(0, 0), Unit.LT, Unit.FL),
  INTERNET(17, Phase.FIRST_WEEKS, new FromStart(0, 14), Unit.LT),
  INSURANCE(18, Phase.FIRST_WEEKS, new FromStart(0, 0), Unit.LT, Unit.FL),
  SETTLEMENT_DATE(22, Phase.FIRST_WEEKS, new FromStart(0, 0), Unit.FL),
  POPULATION_REGISTER(20, Phase.FIRST_WEEKS, new FromStart(0, 8), Unit.LT, Unit.FL),
  FIRST_RENT(24, Phase.FIRST_WEEKS, new FromStart(0, 14), Unit.OK, Unit.NAV),
  SCHOOL_AND_HEALTH(25, Phase.FIRST_WEEKS, new FromStart(0, 14), Unit.FL),
  DEFECTS(26, Phase.FIRST_WEEKS, new FromStart(0, 14), Unit.LT, Unit.EI),
  ALLOWANCE(21, Phase.FIRST_WEEKS, new AllowanceDeadline(), Unit.HB, Unit.FL),
  VISIT_WEEK(27, Phase.FOLLOW_UP, new FromStart(0, 7), Unit.FL),
  VISIT_MONTH(27, Phase.FOLLOW_UP, new FromStart(1, 0), Unit.FL),
  VISIT_QUARTER(27, Phase.FOLLOW_UP, new FromStart(3, 0), Unit.FL),
  GRANTS(23, Phase.FOLLOW_UP, new FromStart(14, 0), Unit.FL, Unit.OK),
  INDEX(28, Phase.RUNNING, new FromStart(12, 0), Unit.BU),
  END_IN_12(28, Phase.RUNNING, new FromEnd(-12, 0), Unit.BU),
  THROUGHPUT_TALK(29, Phase.RUNNING, new BeforeEndOrAfterStart(12), Unit.BU, Unit.HB),
  END_IN_9(28, Phase.RUNNING, new FromEnd(-9, 0), Unit.BU),
  END_IN_6(28, Phase.RUNNING, new FromEnd(-6, 0), Unit.BU),
  END_IN_4(28, Phase.RUNNING, new FromEnd(-4, 0), Unit.BU),
  OUT_NOTICE(30, Phase.END, new FromEnd(-3, 0), Unit.BU),
  OUT_EARLY_INSPECTION(30, Phase.END, new FromEnd(-1, 0), Unit.EI),
  OUT_CLEANED(30, Phase.END, new FromEnd(0, 0), Unit.LT),
  OUT_PROTOCOL(30, Phase.END, new FromEnd(0, 0), Unit.EI, Unit.BU),
  OUT_METERS_AND_KEYS(30, Phase.END, new FromEnd(0, 0), Unit.EI),
  OUT_MAKING_READY(30, Phase.END, new FromEnd(0, 1), Unit.EI),
  OUT_DEPOSIT(30, Phase.END, new FromEnd(1, 0), Unit.BU, Unit.OK),
  /// Husleieloven § 9-2: after this day a tenant who stays has an open-ended lease.
  STAYED_ON(28, Phase.END, new FromEnd(3, 0), Unit.BU);

  private final int number;
  private final Phase phase;
  private final Due due;
  private final List<Unit> units;

  Step(int number, Phase phase, Due due, Unit... units) {
    this.number = number;
    this.phase = phase;
    this.due = due;
    this.units = List.of(units);
  }

  /// Its number in the routine, 1 to 30.
  public int number() {
    return number;
  }

  public Phase phase() {
    return phase;
  }

  Due due() {
    return due;
  }

  List<Unit> units() {
    return units;
  }

  boolean atHandover() {
    return this == PROTOCOL || this == FIRE_SAFETY;
  }

  /// Warns of a date that a lease without an end does not have.
  boolean needsEnd() {
    return switch (this) {
      case END_IN_12, END_IN_9, END_IN_6, END_IN_4, STAYED_ON -> true;
      default -> false;
    };
  }

  boolean forRefugeesOnly() {
    return this == SETTLEMENT_DATE || this == GRANTS;
  }
}
