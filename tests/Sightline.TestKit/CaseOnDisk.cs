namespace Sightline.TestKit;

/// <summary>A case folder of an invented family, on disk for the time of a test. Nobody in it exists.</summary>
public sealed class CaseOnDisk : IDisposable
{
    /// <summary>A register of a mother and her two children, with three agencies.</summary>
    public const string Register = """
        {"case": "invented-quennell",
         "people": [
          {"id": "p1", "label": "Child 1", "name": {"given": "Ned", "family": "Quennell"}, "aliases": [], "previousNames": [], "sex": "M", "born": "2012-03-04", "due": null, "died": null, "nhsNumber": null, "child": true},
          {"id": "p2", "label": "Child 2", "name": {"given": "Posy", "family": "Quennell"}, "aliases": [], "previousNames": [], "sex": "F", "born": "2014-05-06", "due": null, "died": null, "nhsNumber": null, "child": true},
          {"id": "p3", "label": "Mother", "name": {"given": "Tamsin", "family": "Quennell"}, "aliases": ["Mum"], "previousNames": [], "sex": "F", "born": "1990-01-02", "due": null, "died": null, "nhsNumber": null, "child": false}],
         "relationships": [
          {"from": "p3", "to": "p1", "type": "mother", "fromDate": null, "toDate": null, "paternity": null},
          {"from": "p3", "to": "p2", "type": "mother", "fromDate": null, "toDate": null, "paternity": null}],
         "households": [],
         "agencies": [
          {"id": "school", "name": "Larkrise Primary School", "kind": "school", "area": null},
          {"id": "police", "name": "Fenshire Police", "kind": "police", "area": null},
          {"id": "health-visiting", "name": "Fenshire Health Visiting", "kind": "health-visiting", "area": null}],
         "professionals": []}
        """;

    /// <summary>A school's file: four events, the last but one on a day that no calendar has, the last without a date.</summary>
    public const string School = """
        Larkrise Primary School: chronology
        Date,Pupil,What happened,Action,Staff,Entered on
        03/09/2018,Ned,Late at 9.40. Ned said he got himself up.,Rang home,Mrs Ilott,03/09/2018
        12/09/2018,Ned,Attendance for the year 81.2%,Letter,Office,13/09/2018
        31/02/2019,Ned,Hungry at break.,Fruit given,Mrs Ilott,
        ,Posy,Drew a picture of her house.,,Mrs Ilott,

        """;

    /// <summary>A police file, parted by semicolons.</summary>
    public const string Police = """
        Date/time;Ref;Persons;Circumstances;Result
        14/10/2018 22:10;F1;QUENNELL Tamsin;Neighbour reported shouting. Both children asleep upstairs.;Words of advice
        02/11/2018;F2;QUENNELL Tamsin;Stopped, in drink, with Posy in the pushchair.;Referral to social care

        """;

    /// <summary>Makes the folder.</summary>
    /// <param name="register">Whether it has a register.</param>
    public CaseOnDisk(bool register = true)
    {
        Folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "agencies"));
        if (register)
        {
            Write("register.json", Register);
        }
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>A case with the school's and the police's files.</summary>
    /// <returns>The case.</returns>
    public static CaseOnDisk OfTwoAgencies()
    {
        var made = new CaseOnDisk();
        made.Write("agencies/school.csv", School);
        made.Write("agencies/police.csv", Police);
        return made;
    }

    /// <summary>Writes a file.</summary>
    /// <param name="relative">Its name within the folder.</param>
    /// <param name="content">What it holds.</param>
    /// <returns>Where it is.</returns>
    public string Write(string relative, string content)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content.ReplaceLineEndings("\n"));
        return path;
    }

    /// <summary>Where a file of the folder is.</summary>
    /// <param name="relative">Its name within the folder.</param>
    /// <returns>Its full name.</returns>
    public string PathOf(string relative) => Path.Combine(Folder, relative);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
