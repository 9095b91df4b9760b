namespace CareScorecard.Domain.Comparators;

/// <summary>The regions of England and its 153 councils with children's services, so that a name can be told from a slip of the pen.</summary>
public static class EnglishAreas
{
    private static readonly string[] CouncilNames =
    [
        "Barking and Dagenham", "Barnet", "Barnsley", "Bath and North East Somerset", "Bedford", "Bexley", "Birmingham",
        "Blackburn with Darwen", "Blackpool", "Bolton", "Bournemouth, Christchurch and Poole", "Bracknell Forest", "Bradford", "Brent",
        "Brighton and Hove", "Bristol", "Bromley", "Buckinghamshire", "Bury", "Calderdale", "Cambridgeshire", "Camden",
        "Central Bedfordshire", "Cheshire East", "Cheshire West and Chester", "City of London", "Cornwall", "County Durham", "Coventry",
        "Croydon", "Cumberland", "Darlington", "Derby", "Derbyshire", "Devon", "Doncaster", "Dorset", "Dudley", "Durham", "Ealing",
        "East Riding of Yorkshire", "East Sussex", "Enfield", "Essex", "Gateshead", "Gloucestershire", "Greenwich", "Hackney", "Halton",
        "Hammersmith and Fulham", "Hampshire", "Haringey", "Harrow", "Hartlepool", "Havering", "Herefordshire", "Hertfordshire",
        "Hillingdon", "Hounslow", "Isle of Wight", "Isles of Scilly", "Islington", "Kensington and Chelsea", "Kent",
        "Kingston upon Hull", "Kingston upon Thames", "Kirklees", "Knowsley", "Lambeth", "Lancashire", "Leeds", "Leicester",
        "Leicestershire", "Lewisham", "Lincolnshire", "Liverpool", "Luton", "Manchester", "Medway", "Merton", "Middlesbrough",
        "Milton Keynes", "Newcastle upon Tyne", "Newham", "Norfolk", "North East Lincolnshire", "North Lincolnshire",
        "North Northamptonshire", "North Somerset", "North Tyneside", "North Yorkshire", "Northumberland", "Nottingham",
        "Nottinghamshire", "Oldham", "Oxfordshire", "Peterborough", "Plymouth", "Portsmouth", "Reading", "Redbridge",
        "Redcar and Cleveland", "Richmond upon Thames", "Rochdale", "Rotherham", "Rutland", "Salford", "Sandwell", "Sefton", "Sheffield",
        "Shropshire", "Slough", "Solihull", "Somerset", "South Gloucestershire", "South Tyneside", "Southampton", "Southend-on-Sea",
        "Southwark", "St Helens", "Staffordshire", "Stockport", "Stockton-on-Tees", "Stoke-on-Trent", "Suffolk", "Sunderland", "Surrey",
        "Sutton", "Swindon", "Tameside", "Telford and Wrekin", "Thurrock", "Torbay", "Tower Hamlets", "Trafford", "Wakefield", "Walsall",
        "Waltham Forest", "Wandsworth", "Warrington", "Warwickshire", "West Berkshire", "West Northamptonshire", "West Sussex",
        "Westminster", "Westmorland and Furness", "Wigan", "Wiltshire", "Windsor and Maidenhead", "Wirral", "Wokingham", "Wolverhampton",
        "Worcestershire", "York",
    ];

    private static readonly HashSet<string> CouncilKeys = [.. CouncilNames.Select(Key)];

    public static IReadOnlyList<string> Regions { get; } =
    [
        "East Midlands", "East of England", "London", "North East", "North West", "South East", "South West", "West Midlands",
        "Yorkshire and the Humber",
    ];

    public static bool IsRegion(string name) => Regions.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Also as the statistics office writes it: Bristol, City of; St. Helens.</summary>
    public static bool IsCouncil(string name) => CouncilKeys.Contains(Key(name));

    private static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Trim().ToUpperInvariant()
            .Replace(", CITY OF", "", StringComparison.Ordinal)
            .Replace(", COUNTY OF", "", StringComparison.Ordinal)
            .Replace(" UA", "", StringComparison.Ordinal)
            .Replace("ST. ", "ST ", StringComparison.Ordinal)
            .Replace('&', '+')
            .Replace(" + ", " AND ", StringComparison.Ordinal);
    }
}
