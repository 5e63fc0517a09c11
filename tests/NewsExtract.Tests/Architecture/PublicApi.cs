using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsExtract.Tests.Architecture;

/// <summary>The public surface of an assembly, one line a type or member, as a reviewer would want to read a change of it.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static IEnumerable<string> Describe(Assembly assembly) => assembly.GetExportedTypes()
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => Members(type).Select(member => $"  {member}").Prepend(Header(type)));

    private static string Header(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.BaseType == typeof(MulticastDelegate) ? "delegate"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsSealed ? "sealed class"
            : type.IsAbstract ? "abstract class"
            : "class";
        // The one mark a record leaves in metadata.
        if (type.GetMethod("<Clone>$") is not null)
        {
            kind = kind.Replace("class", "record", StringComparison.Ordinal);
        }

        // Object says nothing; the interfaces of a record are all made by the compiler.
        Type? parent = type.IsEnum || type.IsValueType || type.BaseType == typeof(object) ? null : type.BaseType;
        return $"{kind} {TypeName.Of(type)}{(parent is null ? "" : $" : {TypeName.Of(parent)}")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type)
                .Select(name => (Name: name, Value: Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)))
                .OrderBy(member => member.Value)
                .Select(member => $"{member.Name} = {member.Value}");
        }

        return type.GetMembers(Declared)
            .Where(member => member is not Type && IsVisible(member) && !IsMadeByCompiler(member))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(Describe, StringComparer.Ordinal)
            .Select(Describe);
    }

    private static string Describe(MemberInfo member) => member switch
    {
        FieldInfo field => $"{Static(field.IsStatic)}{TypeName.Of(field.FieldType)}{Null(Nullability.Create(field).ReadState, field.FieldType)} {field.Name}",
        PropertyInfo property => $"{Static(property.GetAccessors(nonPublic: true)[0].IsStatic)}{Required(property)}{TypeName.Of(property.PropertyType)}{Null(Nullability.Create(property).ReadState, property.PropertyType)} {property.Name} {{ {Accessors(property)}}}",
        EventInfo happening => $"event {TypeName.Of(happening.EventHandlerType!)} {happening.Name}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Static(method.IsStatic)}{TypeName.Of(method.ReturnType)}{Null(Nullability.Create(method.ReturnParameter).ReadState, method.ReturnType)} {method.Name}{TypeName.Arguments(method.GetGenericArguments())}({Parameters(method)})",
        _ => member.ToString()!,
    };

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Required(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";

    // The question mark of a value type is in its name already.
    private static string Null(NullabilityState state, Type type) => state is NullabilityState.Nullable && !type.IsValueType ? "?" : "";

    private static string Accessors(PropertyInfo property)
    {
        string get = IsVisible(property.GetMethod) ? "get; " : "";
        string set = !IsVisible(property.SetMethod) ? ""
            : property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ";
        return get + set;
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{TypeName.Of(parameter.ParameterType)}{Null(Nullability.Create(parameter).WriteState, parameter.ParameterType)} {parameter.Name}{Default(parameter)}"));

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue ? ""
        : parameter.DefaultValue switch
        {
            null => parameter.ParameterType.IsValueType ? " = default" : " = null",
            string text => $" = \"{text}\"",
            bool flag => flag ? " = true" : " = false",
            object value => $" = {Convert.ToString(value, CultureInfo.InvariantCulture)}",
        };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod),
        EventInfo happening => IsVisible(happening.AddMethod),
        // Accessors are told with their property, operators by their own name.
        MethodBase method => IsVisible(method) && !(method is MethodInfo && method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal)),
        _ => true,
    };

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsMadeByCompiler(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute))
        || member.Name.Contains('<', StringComparison.Ordinal)
        // A record's own copy constructor and EqualityContract carry no promise beyond "it is a record".
        || member is ConstructorInfo { IsPublic: false } || member.Name == "EqualityContract";
}
