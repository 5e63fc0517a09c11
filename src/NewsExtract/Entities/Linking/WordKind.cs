namespace NewsExtract.Entities.Linking;

/// <summary>What a word or phrase means to the linker; the groups of <c>linking-words.txt</c>.</summary>
[Flags]
internal enum WordKind
{
    None = 0,
    Male = 1,
    Female = 2,
    Address = 4,
    Role = 8,
    RoleModifier = 16,
    NameSuffix = 32,
    Particle = 64,
    Company = 128,
    Kind = 256,
    SameThing = 512,
    OtherPlace = 1024,
    Kin = 2048,
    FamilyFirst = 4096,
    Small = 8192,
    Regal = 16384,
    OwnS = 32768,
    Courtesy = 65536,
    Body = 131072,

    /// <summary>Anything that may stand in front of a person's name as its title.</summary>
    Title = Male | Female | Address | Role | Regal | Courtesy,
}
