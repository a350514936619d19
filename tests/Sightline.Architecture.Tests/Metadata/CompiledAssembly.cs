using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Sightline.Architecture.Tests.Metadata;

/// <summary>What a compiled assembly uses, read from its metadata and instructions without loading it.</summary>
public sealed class CompiledAssembly
{
    private readonly HashSet<Use> _uses = [];
    private readonly MetadataReader _reader;

    private CompiledAssembly(PEReader file)
    {
        _reader = file.GetMetadataReader();
        Name = _reader.GetString(_reader.GetAssemblyDefinition().Name);
        References = [.. _reader.AssemblyReferences.Select(r => _reader.GetString(_reader.GetAssemblyReference(r).Name))];
        foreach (var handle in _reader.TypeDefinitions)
        {
            ReadType(handle, file);
        }
    }

    /// <summary>The assembly's name.</summary>
    public string Name { get; }

    /// <summary>The names of the assemblies that it refers to.</summary>
    public ImmutableArray<string> References { get; }

    /// <summary>Every use of a type or a member by the assembly's code.</summary>
    public IReadOnlyCollection<Use> Uses => _uses;

    /// <summary>Reads an assembly.</summary>
    /// <param name="path">Its file.</param>
    /// <returns>What it uses.</returns>
    public static CompiledAssembly Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        return new CompiledAssembly(file);
    }

    private void ReadType(TypeDefinitionHandle handle, PEReader file)
    {
        var from = TypeNames.NameOf(_reader, handle);
        var type = _reader.GetTypeDefinition(handle);
        Add(from, NamesOf(type.BaseType), member: null);
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Add(from, NamesOf(_reader.GetInterfaceImplementation(implemented).Interface), member: null);
        }

        foreach (var field in type.GetFields())
        {
            Add(from, _reader.GetFieldDefinition(field).DecodeSignature(TypeNames.Reader, genericContext: null), member: null);
        }

        foreach (var method in type.GetMethods())
        {
            ReadMethod(from, _reader.GetMethodDefinition(method), file);
        }
    }

    private void ReadMethod(string from, MethodDefinition method, PEReader file)
    {
        var signature = method.DecodeSignature(TypeNames.Reader, genericContext: null);
        Add(from, [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(t => t)], member: null);
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            Add(from, [.. _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(TypeNames.Reader, genericContext: null).SelectMany(t => t)], member: null);
        }

        foreach (var token in Instructions.Tokens(body.GetILBytes() ?? []))
        {
            ReadToken(from, token);
        }
    }

    private void ReadToken(string from, EntityHandle token)
    {
        switch (token.Kind)
        {
            case HandleKind.MethodSpecification:
                var generic = _reader.GetMethodSpecification((MethodSpecificationHandle)token);
                Add(from, [.. generic.DecodeSignature(TypeNames.Reader, genericContext: null).SelectMany(t => t)], member: null);
                ReadToken(from, generic.Method);
                break;
            case HandleKind.MemberReference:
                var member = _reader.GetMemberReference((MemberReferenceHandle)token);
                Add(from, NamesOf(member.Parent), _reader.GetString(member.Name));
                break;
            case HandleKind.MethodDefinition:
                var method = _reader.GetMethodDefinition((MethodDefinitionHandle)token);
                Add(from, [TypeNames.NameOf(_reader, method.GetDeclaringType())], _reader.GetString(method.Name));
                break;
            case HandleKind.FieldDefinition:
                var field = _reader.GetFieldDefinition((FieldDefinitionHandle)token);
                Add(from, [TypeNames.NameOf(_reader, field.GetDeclaringType())], _reader.GetString(field.Name));
                break;
            default:
                Add(from, NamesOf(token), member: null);
                break;
        }
    }

    private ImmutableArray<string> NamesOf(EntityHandle handle) => handle.IsNil ? [] : handle.Kind switch
    {
        HandleKind.TypeDefinition => [TypeNames.NameOf(_reader, (TypeDefinitionHandle)handle)],
        HandleKind.TypeReference => [TypeNames.NameOf(_reader, (TypeReferenceHandle)handle)],
        HandleKind.TypeSpecification => _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(TypeNames.Reader, genericContext: null),
        HandleKind.MethodDefinition => [TypeNames.NameOf(_reader, _reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType())],
        _ => [],
    };

    private void Add(string from, ImmutableArray<string> types, string? member)
    {
        for (var i = 0; i < types.Length; i++)
        {
            // The first name is the member's own type; those after it are its type arguments.
            _uses.Add(new Use(from, types[i], i == 0 ? member : null));
        }
    }
}
