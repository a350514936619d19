namespace Sightline.Population;

/// <summary>
/// Published rates of England that the made-up authority is calibrated to, each with where it was published. 'Assumed' says that no figure was at hand.
/// </summary>
public static class NationalRates
{
    /// <summary>Children in need at 31 March, per 10,000 children: about 333. Department for Education, Children in need, year ending March 2024.</summary>
    public const double InNeedPer10000 = 333;

    /// <summary>Children on a child protection plan at 31 March, per 10,000 children: about 42. Department for Education, Children in need, year ending March 2024.</summary>
    public const double OnPlanPer10000 = 42;

    /// <summary>Referrals to children's social care in a year, per 10,000 children: about 518. Department for Education, Children in need, year ending March 2024.</summary>
    public const double ReferralsPer10000 = 518;

    /// <summary>Share of referrals within 12 months of an earlier one: about 22%. Department for Education, Children in need, year ending March 2024.</summary>
    public const double ReReferred = 0.22;

    /// <summary>Share of referrals with no further action at once: about 6 to 7%; about 3 in 10 end after an assessment without need. Department for Education, as above.</summary>
    public const double NoFurtherAction = 0.35;

    /// <summary>Share of pupils who miss a tenth of school or more: about 20%. Department for Education, Pupil absence in schools in England, 2023/24.</summary>
    public const double PersistentlyAbsent = 0.20;

    /// <summary>Attendance of the others, per cent: a mean of about 95. Department for Education, as above (overall absence about 7%, the persistently absent included).</summary>
    public const int OrdinaryAttendance = 95;

    /// <summary>Share of children's health appointments to which the child is not brought: about 8%. NHS England, hospital outpatient activity (did not attend, all ages); for children assumed alike.</summary>
    public const double NotBrought = 0.08;

    /// <summary>Share of babies with a new birth visit within 14 days: about 80%; the others a little later. Office for Health Improvement and Disparities, health visitor service delivery metrics, 2022/23.</summary>
    public const double NewBirthVisitInTime = 0.80;

    /// <summary>Share of children with the review at about one year: about 83%. Office for Health Improvement and Disparities, as above.</summary>
    public const double OneYearReview = 0.83;

    /// <summary>Share of children with the review at two to two and a half years: about 74%. Office for Health Improvement and Disparities, as above.</summary>
    public const double TwoYearReview = 0.74;

    /// <summary>Share of children with their primary immunisations at 12 months: about 92%. NHS England, childhood vaccination coverage statistics, 2022/23.</summary>
    public const double Immunised = 0.92;

    /// <summary>Social workers who leave in a year: about 16%. Department for Education, Children's social work workforce, 2023.</summary>
    public const double SocialWorkersLeave = 0.16;

    /// <summary>Households that move in a year: about 9%. Assumed, near what the English Housing Survey says of recent movers.</summary>
    public const double Move = 0.09;

    /// <summary>Families in a year with a domestic abuse incident that police record and no plan follows: 3%. Assumed.</summary>
    public const double PoliceCalled = 0.03;

    /// <summary>Share of families that follow one of the neglectful courses: 5%. Assumed; the figures of ordinary and neglected families are kept apart.</summary>
    public const double Neglectful = 0.05;
}
