using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Sightline.Architecture.Tests.Metadata;

/// <summary>Reads, from a signature in compiled metadata, the full names of all types in it.</summary>
internal sealed class TypeNames : ISignatureTypeProvider<ImmutableArray<string>, object?>
{
    /// <summary>The one reader; it holds nothing.</summary>
    public static readonly TypeNames Reader = new();

    /// <inheritdoc/>
    public ImmutableArray<string> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [NameOf(reader, handle)];

    /// <inheritdoc/>
    public ImmutableArray<string> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => [NameOf(reader, handle)];

    /// <inheritdoc/>
    public ImmutableArray<string> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    /// <inheritdoc/>
    public ImmutableArray<string> GetGenericInstantiation(ImmutableArray<string> genericType, ImmutableArray<ImmutableArray<string>> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(t => t)];

    /// <inheritdoc/>
    public ImmutableArray<string> GetFunctionPointerType(MethodSignature<ImmutableArray<string>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(t => t)];

    /// <inheritdoc/>
    public ImmutableArray<string> GetModifiedType(ImmutableArray<string> modifier, ImmutableArray<string> unmodifiedType, bool isRequired) => unmodifiedType;

    /// <inheritdoc/>
    public ImmutableArray<string> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    /// <inheritdoc/>
    public ImmutableArray<string> GetGenericMethodParameter(object? genericContext, int index) => [];

    /// <inheritdoc/>
    public ImmutableArray<string> GetGenericTypeParameter(object? genericContext, int index) => [];

    /// <inheritdoc/>
    public ImmutableArray<string> GetArrayType(ImmutableArray<string> elementType, ArrayShape shape) => elementType;

    /// <inheritdoc/>
    public ImmutableArray<string> GetSZArrayType(ImmutableArray<string> elementType) => elementType;

    /// <inheritdoc/>
    public ImmutableArray<string> GetByReferenceType(ImmutableArray<string> elementType) => elementType;

    /// <inheritdoc/>
    public ImmutableArray<string> GetPointerType(ImmutableArray<string> elementType) => elementType;

    /// <inheritdoc/>
    public ImmutableArray<string> GetPinnedType(ImmutableArray<string> elementType) => elementType;

    /// <summary>The full name of a defined type; for a nested one, of the outermost that holds it.</summary>
    /// <param name="reader">The metadata.</param>
    /// <param name="handle">The type.</param>
    /// <returns>Namespace and name.</returns>
    public static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? NameOf(reader, outer)
            : Joined(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    /// <summary>The full name of a type of another assembly; for a nested one, of the outermost that holds it.</summary>
    /// <param name="reader">The metadata.</param>
    /// <param name="handle">The type.</param>
    /// <returns>Namespace and name.</returns>
    public static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)
            : Joined(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    private static string Joined(string space, string name) => space.Length == 0 ? name : space + "." + name;
}
