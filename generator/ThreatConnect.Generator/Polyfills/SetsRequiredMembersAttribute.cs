namespace System.Diagnostics.CodeAnalysis;

// Lets this old target framework have records with required members.
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
