namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>The rates of March's model: people learn from the code, slow ones and fast ones; the code learns from those who know better; people are replaced.</summary>
internal sealed record MarchRates(double Slow, double Fast, double Code, double Turnover)
{
    public static MarchRates Uniform(double people, double code, double turnover = 0) => new(people, people, code, turnover);
}
