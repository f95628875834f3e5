namespace Dcs.Emulator;

public sealed partial class DcsEmulator
{
    /// <summary>The instance ids that the emulator knows. Any other one is answered with 404 <c>DCS.3022</c>.</summary>
    public static class Instances
    {
        /// <summary>Years of analysis: 2468 big key tasks and 1357 offline tasks, in every state.</summary>
        public const string Demo = "5560df16-cebf-4473-95c4-d1b573c16e79";

        /// <summary>25 tasks of each kind.</summary>
        public const string Small = "5f9057b5-c330-4ee2-8138-7e69896eeec3";

        /// <summary>No task has ever run.</summary>
        public const string Empty = "0c7f1c5e-9a42-4d0b-8f3a-3f1d3a6f2b10";

        /// <summary>Refuses big key analysis (400 <c>DCS.4919</c>); 40 offline tasks.</summary>
        public const string NoBigKeys = "b2a8d7d4-6f0e-4c35-9d51-7a40c1d95e11";

        /// <summary>Refuses offline key analysis (400 <c>DCS.4230</c>); 40 big key tasks.</summary>
        public const string NoOfflineKeys = "e91c3f60-2b7d-4a88-b6cf-50d2e8a17f12";

        /// <summary>
        /// 12 tasks of each kind, some written as the document does not say: a status and a scan type it does not list, a member it
        /// does not list, and an empty text for a time that has not come.
        /// </summary>
        public const string Untidy = "7d4e2a19-58c3-4b6f-a0e7-1c9b64f83d13";

        /// <summary>403 <c>DCS.2003</c>.</summary>
        public const string Forbidden = "4a6b8c0d-1e2f-4031-92a3-b4c5d6e7f814";

        /// <summary>500 <c>DCS.5000</c>.</summary>
        public const string Failing = "93f0b1a2-c4d5-46e7-8f09-1a2b3c4d5e15";

        /// <summary>The gateway refuses the signature: 401 <c>APIGW.0301</c>, with <c>request_id</c> in the body.</summary>
        public const string GatewayDenied = "1b3d5f70-8294-4ab6-87d8-e0f1a2b3c416";

        /// <summary>The gateway throttles: 429 <c>APIGW.0308</c>, with <c>request_id</c> in the body.</summary>
        public const string Throttled = "c8d9eafb-0c1d-4e2f-a041-526374859617";

        /// <summary>502 with a page of HTML.</summary>
        public const string BadGateway = "2f4e6d8c-ab90-4b1c-9d2e-3f4051627318";

        /// <summary>503 with no body and no content type.</summary>
        public const string EmptyBody = "6e5d4c3b-2a19-4087-b6a5-94837261f019";

        /// <summary>Never answers: holds the request until the caller or the emulator gives up.</summary>
        public const string Stalled = "d0c1b2a3-9485-4677-8869-5a4b3c2d1e20";

        /// <summary>Sends a 200 and the start of its body, then holds the rest.</summary>
        public const string StalledBody = "8a9bacbd-cedf-40e1-b2c3-d4e5f6071821";
    }
}
