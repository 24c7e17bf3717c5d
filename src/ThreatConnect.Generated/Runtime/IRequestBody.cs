using System.ComponentModel;

namespace ThreatConnect.Runtime;

/// <summary>What a request body can check about itself as a whole, before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRequestBody
{
    /// <summary>Checks what no single member can know, such as that anything is set at all.</summary>
    /// <exception cref="ArgumentException">The body cannot be sent; the message says why.</exception>
    void Validate();
}
