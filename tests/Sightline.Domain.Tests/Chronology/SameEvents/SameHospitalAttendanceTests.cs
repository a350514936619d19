namespace Sightline.Domain.Tests.Chronology.SameEvents;

public class SameHospitalAttendanceTests
{
    [Fact]
    public void An_attendance_is_told_by_the_hospital_and_by_those_who_noted_it() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | hospital        | 2031-11-20 19:10 | appointment/hospital=attended | c1 | seen:c1
            A | gp              | 2031-11-20       | appointment/hospital=attended | c1 mum | seen:c1
            A | health-visiting | 2031-11-20       | appointment/hospital          | c1 | seen:c1
            """);

    [Fact]
    public void Two_children_at_the_hospital_on_one_day_are_two() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | hospital | 2031-11-20 | appointment/hospital=attended | c1 mum
            - | hospital | 2031-11-20 | appointment/hospital=attended | c2 mum
            A | gp       | 2031-11-20 | appointment/hospital=attended | c1 mum
            """);

    [Fact]
    public void An_admission_is_not_a_discharge_and_not_an_appointment_at_a_surgery() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | hospital  | 2031-11-20 | health/admission        | c1
            - | midwifery | 2031-11-20 | health/discharge        | c1
            - | gp        | 2031-11-20 | appointment/gp=attended | c1
            """);

    [Fact]
    public void The_outcome_and_who_was_seen_are_compared() =>
        MarkedChronology.Differences("""
            A | hospital | 2031-11-20 | appointment/paediatric=was-not-brought | c1 | not-seen:c1
            A | gp       | 2031-11-20 | appointment/paediatric=attended        | c1
            """).ShouldBe(
        [
            "The outcome differs: the hospital say was not brought, the GP say attended.",
            "Whether c1 was seen differs: the hospital say not seen, the GP say nothing.",
        ]);
}
