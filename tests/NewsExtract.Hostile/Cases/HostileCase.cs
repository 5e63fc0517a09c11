using System.Text;

namespace NewsExtract.Hostile.Cases;

/// <summary>In what form a hostile input is handed over.</summary>
public enum InputForm
{
    Html,
    Text,
    Bytes,
}

/// <summary>One kind of hostile input, made by code at any size.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Form">How it is handed over.</param>
/// <param name="Make">Makes it, of about so many characters.</param>
/// <param name="MakeBytes">The same for bytes; null for text.</param>
public sealed record HostileCase(string Name, InputForm Form, Func<int, string> Make, Func<int, byte[]>? MakeBytes = null)
{
    public static HostileCase Html(string name, Func<int, string> make) => new(name, InputForm.Html, make);

    public static HostileCase Text(string name, Func<int, string> make) => new(name, InputForm.Text, make);

    public static HostileCase Bytes(string name, Func<int, byte[]> make) => new(name, InputForm.Bytes, _ => "", make);

    /// <summary>A page whose body is one unit over and over.</summary>
    public static HostileCase Repeated(string name, string unit, string tail = "") => Html(name, size => Filler.Repeat(unit, size, tail));

    /// <summary>The document of about <paramref name="size"/> characters or bytes.</summary>
    public NewsDocument Document(int size) => Form switch
    {
        InputForm.Html => NewsDocument.FromHtml(Make(size)),
        InputForm.Text => NewsDocument.FromPlainText(Make(size)),
        _ => NewsDocument.FromHtml(MakeBytes!(size)),
    };

    public override string ToString() => Name;
}

/// <summary>Makes long strings of short ones.</summary>
public static class Filler
{
    /// <summary>A sentence to stand among what is hostile.</summary>
    public const string Sentence = "The council agreed on Tuesday to mend the old bridge, which carries two lanes over the river. ";

    /// <summary>Repeats <paramref name="unit"/>, each <c>#</c> in it the number of the copy; <paramref name="tail"/> takes the second half.</summary>
    public static string Repeat(string unit, int size, string tail = "")
    {
        var text = new StringBuilder(size + unit.Length + 16);
        string[] parts = unit.Split('#');
        int end = tail.Length > 0 ? size / 2 : size;
        for (int number = 0; text.Length < end; number++)
        {
            text.Append(parts[0]);
            for (int i = 1; i < parts.Length; i++)
            {
                text.Append(number).Append(parts[i]);
            }
        }

        while (tail.Length > 0 && text.Length < size)
        {
            text.Append(tail);
        }

        return text.ToString();
    }

    /// <summary>A page of news with something in its head and something in its body.</summary>
    public static string Page(string head, string body)
        => $"<html><head><title>Old bridge mended | The Quay</title>{head}</head><body><article><h1>Old bridge mended</h1><p>{Sentence}{Sentence}</p>{body}<p>{Sentence}</p></article></body></html>";
}
