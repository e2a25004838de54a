using CoP.Domain.Simulation.Stepping;
using CoP.Domain.Simulation.Tests.Worlds;

namespace CoP.Domain.Simulation.Tests.Stepping;

public sealed class PipelineTests
{
    private static readonly Pipeline<SmallWorld> s_abc = Note.Pipeline([], "a", "b", "c");
    private static readonly IProcess<SmallWorld> s_new = Note.Into([], "x");

    [Fact]
    public void Edits_GiveANewPipeline_AndLeaveTheOldOne()
    {
        Assert.Equal("a b c x", s_abc.Add(s_new).Names());
        Assert.Equal("x a b c", s_abc.Before("a", s_new).Names());
        Assert.Equal("a b x c", s_abc.Before("c", s_new).Names());
        Assert.Equal("a x b c", s_abc.After("a", s_new).Names());
        Assert.Equal("a b c x", s_abc.After("c", s_new).Names());
        Assert.Equal("a x c", s_abc.Replace("b", s_new).Names());
        Assert.Equal("a c", s_abc.Remove("b").Names());
        Assert.Equal("c a b", s_abc.Reorder("c", "a", "b").Names());
        Assert.Equal("a b c", s_abc.Names());
        Assert.Equal(3, s_abc.Count);
        Assert.Equal("b", s_abc[1].Name);
    }

    [Fact]
    public void Edits_OfAProcessThatIsNotThere_AreRefusedAndSayWhatThereIs()
    {
        Action[] edits =
        [
            () => s_abc.Before("z", s_new), () => s_abc.After("z", s_new), () => s_abc.Replace("z", s_new), () => s_abc.Remove("z"),
            () => s_abc.Reorder("a", "b", "z"), () => s_abc.Remove(null!), () => s_abc.Remove("A"),
        ];

        Assert.All(edits, edit => Assert.Contains("a, b, c", Assert.Throws<ArgumentException>(edit).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_GivenTwice_AreRefused()
    {
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => s_abc.Add(Note.Into([], "a"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => s_abc.Reorder("a", "a", "b"));
        Assert.Throws<ArgumentException>(() => s_abc.Reorder("a", "b"));
        Assert.Throws<ArgumentException>(() => s_abc.Replace("a", Note.Into([], "b")));
        Assert.Equal("a b c", s_abc.Replace("a", Note.Into([], "a")).Names());
    }

    [Fact]
    public void Processes_MissingOrWithoutAName_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => s_abc.Add(null!));
        Assert.Throws<ArgumentNullException>(() => new Pipeline<SmallWorld>(null!));
        Assert.Throws<ArgumentNullException>(() => s_abc.Reorder(null!));
        Assert.Throws<ArgumentException>(() => Process.Of<SmallWorld>(" ", _ => { }));
        Assert.Throws<ArgumentNullException>(() => Process.Of<SmallWorld>("a", null!));
        Assert.Throws<ArgumentNullException>(() => Observe.With<SmallWorld>(null!));
    }
}
