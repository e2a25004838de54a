using System.Runtime.InteropServices;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Simulation.Models;

/// <summary>What a simulated community is as a whole; all of it is saved with the world.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct CommunityState
{
    /// <summary>The founder's slot plus 1; 0 when gone.</summary>
    public int Founder;

    /// <summary>The founder's number of arrival, and its way of seeing the practice.</summary>
    public float FounderTrait;

    public int Founders;
    public int Stage;
    public int TransferNumber;
    public int Completed;
    public int ActHead;
    public int NoticeSince;
    public int SponsorGone;

    /// <summary>Whoever is to leave, slot plus 1, once notice is given.</summary>
    public int Leaver;

    public int LastGathering;
    public int LastMeeting;
    public int Attending;
    public int Leaders;
    public byte FounderLeads;

    /// <summary>The logarithm of the need that all share, in standard deviations.</summary>
    public float SharedNeed;

    /// <summary>How far those who led in this cycle hold the founding values, summed, and how often.</summary>
    public float Told;
    public int Tellings;

    public int Silent;
    public int EndCycle;
    public Ending Ending;
    public byte HasEnded;
    public int Revivals;
    public byte IdentityOpen;
    public int IdentitySince;
    public byte AliveAtExit;
    public int ExitCycle;

    public double Distribution;
    public double FounderShare;
    public double Gini;
    public double Coordination;

    public long ActCount;
    public int TurnedAway;
    public int Entrants;
    public int Retained;
    public int Horizon;
    public float Trend;
    public float Visibility;

    /// <summary>How well the sponsor has been kept informed of late, in [0, 1].</summary>
    public float Goodwill;
}
