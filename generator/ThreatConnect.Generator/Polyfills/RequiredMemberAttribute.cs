namespace System.Runtime.CompilerServices;

// Lets this old target framework have required members.
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
