namespace ThreatConnect.FaultTests.Table;

// Operations for which the same outcomes are expected.
[Flags]
internal enum Kinds
{
    None = 0,

    // Reads one object; null where there is none.
    Get = 1 << 0,
    Find = 1 << 1,

    // Reads a list of several pages: the fault meets the second one, or the first. And reads one page of a list.
    Pages = 1 << 2,
    FirstPage = 1 << 20,
    OnePage = 1 << 21,

    // Writes an object and reads it back.
    Update = 1 << 3,
    Create = 1 << 4,

    // Creates an indicator, or updates the one that is there.
    Upsert = 1 << 5,

    // Writes without an object in the response: again without an effect, or not.
    Add = 1 << 6,
    Delete = 1 << 7,
    Act = 1 << 8,

    // Acts with a response of which no form is known: any success will do.
    Open = 1 << 22,

    // Sends a file: replaces one, creates one, or sends a stream that cannot be sent again.
    Replace = 1 << 9,
    Upload = 1 << 10,
    UploadOnce = 1 << 11,

    // Receives a file, or the items of a report while it is received.
    Download = 1 << 12,
    Report = 1 << 13,

    // A batch whose job is created, uploaded, waited for, or has an error; the fault meets that request.
    BatchCreate = 1 << 14,
    BatchUpload = 1 << 15,
    BatchStatus = 1 << 16,

    // The errors or the results of a job, and both of them.
    BatchDetail = 1 << 17,
    BatchDetails = 1 << 18,

    // Creates a job with its content.
    BatchOneRequest = 1 << 19,

    All = (1 << 23) - 1,

    // A file that is larger than what a connection holds, for the faults that need one. All other faults meet the smaller ones.
    LargeUpload = 1 << 23,

    // What may be sent again without an effect.
    List = Pages | FirstPage | OnePage,
    Repeatable = Get | Find | List | Update | Upsert | Add | Delete | Replace | Download | Report | BatchCreate | BatchStatus | BatchDetails,

    // What is sent once, since a second time may have an effect.
    Single = Create | Act | Open | Upload | UploadOnce | BatchOneRequest,

    // By their responses.
    Objects = Get | Find | Update | Create | Upsert,
    Plain = Add | Delete | Act | Replace | Upload | UploadOnce,
    Files = Download | Report,
    Batches = BatchCreate | BatchUpload | BatchStatus | BatchDetail | BatchDetails | BatchOneRequest,
}
