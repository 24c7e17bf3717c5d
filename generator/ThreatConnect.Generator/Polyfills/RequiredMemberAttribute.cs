namespace System.Runtime.CompilerServices;

/// <summary>Lets this old target framework have <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
