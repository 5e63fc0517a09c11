using Xunit;

namespace NewsExtract.Tool.Tests.Input;

/// <summary>A test of file permissions: they do not bind the superuser, and Windows has others.</summary>
public sealed class SkippableOnRootFactAttribute : FactAttribute
{
    public SkippableOnRootFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Skip = "needs a user whom file permissions bind";
        }
    }
}
