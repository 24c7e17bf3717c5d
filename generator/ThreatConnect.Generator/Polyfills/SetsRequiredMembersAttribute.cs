namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets this old target framework have records with <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
