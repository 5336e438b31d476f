package no.husrom.rule.tenancy;

import java.time.LocalDate;

/// Something in a lease that the tenancy act has a word about: what it is, with its facts in
/// kroner, months and days. Whoever shows it says what it leads to and what to do.
public sealed interface Finding {

  /// A day of a lease.
  enum Day {
    SIGNED,
    STARTS,
    ENDS,
    RENT_SINCE,
    NOTICE,
    PROTEST,
    MOVING_DEMANDED
  }

  /// `later` should not be before `earlier`, and is: nothing is reckoned from them.
  record DatesReversed(Day earlier, LocalDate first, Day later, LocalDate second)
      implements Finding {}

  /// Entered into before the act came into force: what it may hold is not judged.
  record BeforeTheAct(LocalDate enteredOn) implements Finding {}

  /// § 1-4: no day of signing is known.
  record NotSigned() implements Finding {}

  /// § 3-2: more rent in advance than for `months`.
  record AdvanceTooMuch(int advance, long most, int months) implements Finding {}

  /// §§ 3-5 and 3-6: deposit and guarantee together over `months` months' rent.
  record SecurityTooMuch(long deposit, long guarantee, long most, int months) implements Finding {}

  /// § 3-5: a deposit, and no account in the tenant's name is known.
  record DepositWithoutAccount(int deposit) implements Finding {}

  /// § 3-7: other payments are agreed. Where a loan to a public landlord is among the exceptions of
  /// § 11-1, only that is allowed.
  record OtherPayments(String what, boolean loanAgreed) implements Finding {}

  /// § 9-2: the tenant was not told in writing that the fixed term cannot be terminated.
  record StatementMissing() implements Finding {}

  /// § 9-2: the fixed term ended, nobody asked the tenant in writing to move in time, and the lease
  /// has been open-ended from `since`.
  record BecameOpenEnded(LocalDate since) implements Finding {}

  /// § 9-2: asked to move, but after `lastDay`.
  record DemandTooLate(LocalDate demandedOn, LocalDate lastDay) implements Finding {}

  /// § 9-2: notice in a fixed term that was stated to be without termination.
  record NoticeInFixedTerm(LocalDate givenOn, LocalDate ends) implements Finding {}

  /// § 9-3: a fixed term shorter than `leastMonths`, which would end on `leastEnd`, and no reason
  /// for it given in writing.
  record TooShort(int leastMonths, LocalDate leastEnd) implements Finding {}

  /// §§ 9-3 and 11-1: short, for a reason given in writing that must hold: under § 11-1 special
  /// reasons, read narrowly; else the landlord's own use or other just cause, and used for it
  /// after.
  record ShortForReason(boolean disadvantaged, String reason) implements Finding {}

  /// § 9-3 a, repealed: a holiday home let for a short time. `held` says whether the exception was
  /// in force at signing.
  record HolidayHome(boolean held) implements Finding {}

  /// § 9-6: ends before the landlord's notice has run out.
  record NoticeTooShort(LocalDate ends, LocalDate earliest) implements Finding {}

  /// §§ 9-5 and 9-7: the landlord gave notice: what it must say. Of a `room` with access to
  /// another's home only that it is in writing.
  record LandlordsNotice(LocalDate givenOn, boolean room) implements Finding {}

  /// § 9-8: a protest, but no notice from the landlord that can be protested against.
  record NothingToProtest(LocalDate protestedOn) implements Finding {}

  /// § 9-8: the tenant protested after the last day.
  record ProtestTooLate(LocalDate protestedOn, LocalDate lastDay) implements Finding {}

  /// § 9-8: protested in time, and the last day to sue is over.
  record SuitTimeOver(LocalDate lastDay) implements Finding {}

  /// § 11-1: short for a reason, but the short term is not among the exceptions told in writing.
  record ShortTermNotTold() implements Finding {}

  /// § 11-1: one more short lease between the same parties of the same dwelling, and no weighty
  /// reason.
  record AnotherShortLease(int earlier) implements Finding {}

  /// § 11-1: exceptions are agreed, but not told in writing that the dwelling is for the
  /// disadvantaged.
  record ExceptionsWithoutStatement() implements Finding {}

  /// § 11-1: told that it is for the disadvantaged, but of no exception.
  record NoExceptionsNamed() implements Finding {}

  /// The paragraph that it rests on first.
  default Paragraph paragraph() {
    return switch (this) {
      case DatesReversed _ -> Paragraph.DEADLINES;
      case NotSigned _ -> Paragraph.FORM;
      case BeforeTheAct _ -> Paragraph.ENTRY_INTO_FORCE;
      case AdvanceTooMuch _ -> Paragraph.ADVANCE;
      case SecurityTooMuch much -> much.guarantee == 0 ? Paragraph.DEPOSIT : Paragraph.GUARANTEE;
      case DepositWithoutAccount _ -> Paragraph.DEPOSIT;
      case OtherPayments _ -> Paragraph.OTHER_PAYMENTS;
      case StatementMissing _, BecameOpenEnded _, DemandTooLate _, NoticeInFixedTerm _ ->
          Paragraph.FIXED_TERM;
      case TooShort _ -> Paragraph.LEAST_TERM;
      case ShortForReason reason ->
          reason.disadvantaged ? Paragraph.DISADVANTAGED : Paragraph.LEAST_TERM;
      case HolidayHome _ -> Paragraph.HOLIDAY_HOME;
      case NoticeTooShort _ -> Paragraph.NOTICE;
      case LandlordsNotice _ -> Paragraph.NOTICE_FORM;
      case NothingToProtest _, ProtestTooLate _, SuitTimeOver _ -> Paragraph.PROTEST;
      case ShortTermNotTold _,
          AnotherShortLease _,
          ExceptionsWithoutStatement _,
          NoExceptionsNamed _ ->
          Paragraph.DISADVANTAGED;
    };
  }

  default Severity severity() {
    return switch (this) {
      case AdvanceTooMuch _, SecurityTooMuch _, TooShort _, AnotherShortLease _ -> Severity.BREACH;
      case OtherPayments other -> other.loanAgreed ? Severity.NOTE : Severity.BREACH;
      case HolidayHome home -> home.held ? Severity.NOTE : Severity.RISK;
      case NotSigned _, ShortForReason _, LandlordsNotice _, NoExceptionsNamed _ -> Severity.NOTE;
      case DatesReversed _,
          BeforeTheAct _,
          DepositWithoutAccount _,
          StatementMissing _,
          BecameOpenEnded _,
          DemandTooLate _,
          NoticeInFixedTerm _,
          NoticeTooShort _,
          NothingToProtest _,
          ProtestTooLate _,
          SuitTimeOver _,
          ShortTermNotTold _,
          ExceptionsWithoutStatement _ ->
          Severity.RISK;
    };
  }

  /// Whether the law makes the lease open-ended because of it, whatever end was agreed.
  default boolean opensTheEnd() {
    return this instanceof TooShort || this instanceof AnotherShortLease;
  }
}
