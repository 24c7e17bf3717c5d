using System.Buffers;

namespace ThreatConnect.Http;

// Reads content into rented memory, which grows with what arrives and not with what is announced.
internal static class BoundedBuffer
{
    // Reads to the end of the content, or until there are so many bytes.
    public static async Task<RentedBytes> ReadAsync(
        Stream stream, int firstBuffer, int enough, IdleClock idle, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(firstBuffer, enough));
        var length = 0;
        try
        {
            while (length < enough)
            {
                idle.Run(isWaiting: true);
                var free = buffer.AsMemory(length, Math.Min(buffer.Length, enough) - length);
                var count = await stream.ReadAsync(free, cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    break;
                }

                length += count;
                if (length == buffer.Length && length < enough)
                {
                    buffer = Grow(buffer, enough);
                }
            }

            return new RentedBytes(buffer, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private static byte[] Grow(byte[] buffer, int enough)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, enough));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}

// Bytes at the beginning of a rented array. A class: a task of a tuple would be compiled anew in each program.
internal sealed record RentedBytes(byte[] Rented, int Length);
