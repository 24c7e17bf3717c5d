namespace System.Runtime.CompilerServices;

/// <summary>Lets this old target framework have <c>init</c> accessors.</summary>
internal static class IsExternalInit;
