namespace System.Runtime.CompilerServices;

// Lets this old target framework have init accessors.
internal static class IsExternalInit;
