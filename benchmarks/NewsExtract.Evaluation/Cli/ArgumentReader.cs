namespace NewsExtract.Evaluation.Cli;

/// <summary>Goes through the arguments of a command: options whose values stand in the next argument or behind <c>=</c>.</summary>
/// <param name="command">Name of the command, for messages.</param>
/// <param name="arguments">The arguments behind it.</param>
internal sealed class ArgumentReader(string command, IReadOnlyList<string> arguments)
{
    private int _next;
    private string _argument = "";
    private string? _valueBehind;

    /// <summary>Name of the option that was read last.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Goes on to the next option; false at the end.</summary>
    public bool Next()
    {
        if (_next == arguments.Count)
        {
            return false;
        }

        _argument = arguments[_next++];
        int equals = _argument.StartsWith("--", StringComparison.Ordinal) ? _argument.IndexOf('=', StringComparison.Ordinal) : -1;
        Name = equals < 0 ? _argument : _argument[..equals];
        _valueBehind = equals < 0 ? null : _argument[(equals + 1)..];
        return true;
    }

    /// <summary>The value of the option.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public string Value() => _valueBehind
        ?? (_next < arguments.Count ? arguments[_next++] : throw new UsageException($"{Name} needs a value; see {command} --help."));

    /// <summary>The value of an option that takes one of a few.</summary>
    /// <exception cref="UsageException">There is none, or another.</exception>
    public string OneOf(params string[] values)
        => Value() is var value && values.Contains(value) ? value : throw new UsageException($"{Name} takes {string.Join(", ", values[..^1])} or {values[^1]}, not '{value}'.");

    /// <summary>True, for an option that takes no value.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    public bool Flag() => _valueBehind is null ? true : throw new UsageException($"{Name} takes no value; see {command} --help.");

    /// <summary>What to throw for an option that the command does not have.</summary>
    public UsageException Unknown() => new($"'{_argument}' is no option of {command}; see {command} --help.");
}
