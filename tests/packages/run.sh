#!/usr/bin/env bash
# Packs the library and the tool, looks into the packages, installs both into places that know nothing of this repository, and runs
# a sample compiled ahead of time and trimmed, whose output must be that of the ordinary build.
# The last line is "packages: N passed, N failed, N skipped".
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=0
version=$(sed -nE 's|.*<Version>(.*)</Version>.*|\1|p' Directory.Build.props)
page="$root/tests/NewsExtract.Tests/Pages/wire-dateline-caption/page.html"
title="Sarn and Velmark sign border treaty, 34 years after independence"

# Runs a function and counts it; its output is shown when it fails.
check() {
    local name=$1
    shift
    if "$@" > "$work/log" 2>&1; then
        passed=$((passed + 1))
        echo "passed: $name"
    else
        failed=$((failed + 1))
        echo "FAILED: $name"
        tail -n 40 "$work/log"
    fi
}

pack() {
    dotnet pack src/NewsExtract -c Release -o "$work/packages"
    dotnet pack src/NewsExtract.Postgres -c Release -o "$work/packages"
    dotnet pack src/NewsExtract.Sqlite -c Release -o "$work/packages"
    dotnet pack src/NewsExtract.Tool -c Release -o "$work/packages"
}

# No command of this script needs more of an archive than its list and one file; the SDK has no such tool, Python has.
entries() { python3 -m zipfile -l "$work/packages/$1"; }

library_is_whole() {
    entries "NewsExtract.$version.nupkg" > "$work/entries"
    for entry in README.md THIRD-PARTY-NOTICES.md icon.png lib/net8.0/NewsExtract.dll lib/net8.0/NewsExtract.xml lib/net10.0/NewsExtract.dll lib/net10.0/NewsExtract.xml; do
        grep -qF "$entry " "$work/entries" || { echo "no $entry"; return 1; }
    done
    # Through a file: a grep that leaves early breaks the pipe of whoever still writes.
    entries "NewsExtract.$version.snupkg" > "$work/entries"
    grep -qF lib/net10.0/NewsExtract.pdb "$work/entries"
}

nuspec() { python3 -c 'import sys, zipfile; archive = zipfile.ZipFile(sys.argv[1]); print(archive.read(next(name for name in archive.namelist() if name.endswith(".nuspec"))).decode("utf-8-sig"))' "$1"; }

library_has_two_dependencies() {
    nuspec "$work/packages/NewsExtract.$version.nupkg" | tee "$work/nuspec"
    grep -oE 'dependency id="[^"]+"' "$work/nuspec" | sort -u | diff - <(printf '%s\n' 'dependency id="AngleSharp"' 'dependency id="Microsoft.Extensions.DependencyInjection.Abstractions"')
    grep -qF '<license type="expression">MIT</license>' "$work/nuspec"
}

postgres_is_whole() {
    entries "NewsExtract.Postgres.$version.nupkg" > "$work/entries"
    for entry in README.md THIRD-PARTY-NOTICES.md icon.png distributed/coordinator.sql lib/net8.0/NewsExtract.Postgres.dll lib/net10.0/NewsExtract.Postgres.dll lib/net10.0/NewsExtract.Postgres.xml; do
        grep -qF "$entry " "$work/entries" || { echo "no $entry"; return 1; }
    done
    # It uses insides of the library, so no other version will do.
    nuspec "$work/packages/NewsExtract.Postgres.$version.nupkg" | tee "$work/nuspec"
    grep -qF "<dependency id=\"NewsExtract\" version=\"[$version" "$work/nuspec"
    grep -oE 'dependency id="[^"]+"' "$work/nuspec" | sort -u | diff - <(printf '%s\n' 'dependency id="Microsoft.Extensions.DependencyInjection.Abstractions"' 'dependency id="NewsExtract"' 'dependency id="Npgsql"')
}

library_is_small_enough() { [[ $(stat -c %s "$work/packages/NewsExtract.$version.nupkg") -le $((20 * 1024 * 1024)) ]]; }

sqlite_is_whole() {
    entries "NewsExtract.Sqlite.$version.nupkg" > "$work/entries"
    for entry in README.md THIRD-PARTY-NOTICES.md icon.png lib/net8.0/NewsExtract.Sqlite.dll lib/net8.0/NewsExtract.Sqlite.xml lib/net10.0/NewsExtract.Sqlite.dll lib/net10.0/NewsExtract.Sqlite.xml; do
        grep -qF "$entry " "$work/entries" || { echo "no $entry"; return 1; }
    done
    nuspec "$work/packages/NewsExtract.Sqlite.$version.nupkg" | tee "$work/nuspec"
    grep -qF "<dependency id=\"NewsExtract\" version=\"[$version]\"" "$work/nuspec" || grep -qF "<dependency id=\"NewsExtract\" version=\"[$version, $version]\"" "$work/nuspec"
    grep -oE 'dependency id="[^"]+"' "$work/nuspec" | sort -u | diff - <(printf '%s\n' 'dependency id="Microsoft.Data.Sqlite.Core"' 'dependency id="NewsExtract"' 'dependency id="SQLitePCLRaw.bundle_e_sqlite3"')
}

# The code block below the mark of an example.
readme_example() { awk -v mark="<!-- example: $1 -->" '$0 == mark { found = 1 } found && /^```$/ { exit } inside { print } found && /^```csharp$/ { inside = 1 }' README.md; }

# The new packages must not be those of an earlier run, so they go into a folder of their own.
library_installs() {
    mkdir -p "$work/consumer"
    {
        echo 'using NewsExtract;'
        echo 'string html = File.ReadAllText(args[0]);'
        readme_example html
    } > "$work/consumer/Program.cs"
    cat > "$work/consumer/Consumer.csproj" << PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
  <ItemGroup><PackageReference Include="NewsExtract" Version="$version" /></ItemGroup>
</Project>
PROJECT
    (
        cd "$work/consumer"
        dotnet restore -p:RestoreAdditionalProjectSources="$work/packages" -p:RestorePackagesPath="$work/installed"
        dotnet run -c Release --no-restore -p:RestorePackagesPath="$work/installed" -- "$page" | tee "$work/answer"
    )
    [[ $(head -n 1 "$work/answer") == "$title" ]]
}

# Two runs of a fresh program: the second one finds what the first one wrote.
sqlite_installs() {
    mkdir -p "$work/keeper"
    cat > "$work/keeper/Program.cs" << 'PROGRAM'
using NewsExtract;
using var index = new SqliteStoryIndex(args[1]);
StorySignature signature = new StorySigner().Sign(new StoryText { Text = News.ExtractArticle(File.ReadAllText(args[0])).Text });
StoryAssignment story = index.Add($"article {index.Count + 1}", signature);
Console.WriteLine($"{index.Count} {story.StoryId} {story.CopyOf}");
PROGRAM
    sed -e 's|Include="NewsExtract"|Include="NewsExtract.Sqlite"|' "$work/consumer/Consumer.csproj" > "$work/keeper/Keeper.csproj"
    (
        cd "$work/keeper"
        dotnet restore -p:RestoreAdditionalProjectSources="$work/packages" -p:RestorePackagesPath="$work/installed"
        for _ in 1 2; do dotnet run -c Release --no-restore -p:RestorePackagesPath="$work/installed" -- "$page" "$work/stories.db"; done | tee "$work/answer"
    )
    diff "$work/answer" <(printf '%s\n' '1 1 ' '2 1 article 1')
}

tool_installs() {
    dotnet tool install NewsExtract.Tool --tool-path "$work/tool" --add-source "$work/packages" --version "$version"
    "$work/tool/newsextract" extract "$page" > "$work/installed.txt"
    dotnet run -c Release --no-build -f net10.0 --project src/NewsExtract.Tool -- extract "$page" | diff - "$work/installed.txt"
    [[ -s $work/installed.txt ]]
    printf '{"id":"a","text":"The ferry to Sarn ran aground at dawn."}\n' | "$work/tool/newsextract" cluster - --index "$work/tool.db" | grep -F '"story":1' > /dev/null
}

ordinary() {
    dotnet run -c Release -f net10.0 --project src/NewsExtract.Samples/Console -- tests/NewsExtract.Tests/Pages/*/page.html > "$work/ordinary.txt"
    grep -qF "$title" "$work/ordinary.txt"
}

ahead_of_time() {
    local linker=()
    command -v clang > /dev/null || linker=(-p:CppCompilerAndLinker=gcc)
    dotnet publish src/NewsExtract.Samples/Console -c Release -f net8.0 -r "$runtime" -p:PublishAot=true -p:TreatWarningsAsErrors=true "${linker[@]}" -o "$work/aot"
    "$work/aot/NewsExtract.Samples.Console" tests/NewsExtract.Tests/Pages/*/page.html | diff "$work/ordinary.txt" -
}

trimmed() {
    dotnet publish src/NewsExtract.Samples/Console -c Release -f net10.0 -r "$runtime" --self-contained -p:PublishTrimmed=true -p:TreatWarningsAsErrors=true -o "$work/trimmed"
    "$work/trimmed/NewsExtract.Samples.Console" tests/NewsExtract.Tests/Pages/*/page.html | diff "$work/ordinary.txt" -
}

runtime=$(dotnet --info | sed -nE 's/^ *RID: +([^ ]+).*/\1/p')
check "packing, with package validation" pack
check "the library's package is whole" library_is_whole
check "the library depends on two packages and nothing else" library_has_two_dependencies
check "the package of the index in PostgreSQL is whole" postgres_is_whole
check "the library's package has at most 20 MB" library_is_small_enough
check "the library works in a fresh project" library_installs
check "the package of the index in SQLite is whole and goes with this library alone" sqlite_is_whole
check "the index in SQLite works in a fresh project" sqlite_installs
check "the tool installs and extracts" tool_installs
check "the sample runs" ordinary
if command -v clang > /dev/null || command -v gcc > /dev/null; then
    check "ahead of time (net8.0) gives the same" ahead_of_time
else
    skipped=$((skipped + 1))
    echo "skipped: ahead of time needs clang or gcc"
fi
check "trimmed (net10.0) gives the same" trimmed

echo "packages: $passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 ]]
