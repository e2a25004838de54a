using CoP.Domain.Collections;

namespace CoP.Domain.Tests.Collections;

public sealed class ValueListTests
{
    private static readonly ValueList<string> s_list = ["a", "b", "a"];

    [Fact]
    public void Default_AndEveryEmptyList_AreEqual()
    {
        ValueList<string> empty = [];

        Assert.Equal(default, empty);
        Assert.Equal(ValueList<string>.Empty, Enumerable.Empty<string>().ToValueList());
        Assert.Equal(default(ValueList<string>), s_list.Remove("a").Remove("b").Remove("a"));
        Assert.Equal(default(ValueList<string>).GetHashCode(), Enumerable.Empty<string>().ToValueList().GetHashCode());
        Assert.True(empty.IsEmpty);
    }

    [Fact]
    public void Equality_OfLists_IsItemByItemInOrder()
    {
        ValueList<string> same = ["a", "b", "a"];

        Assert.True(s_list == same);
        Assert.Equal(s_list.GetHashCode(), same.GetHashCode());
        Assert.True(s_list != ["a", "a", "b"]);
        Assert.True(s_list != ["a", "b"]);
        Assert.True(s_list.Equals((object)same));
        Assert.False(s_list.Equals((object)"a"));
    }

    [Fact]
    public void Add_ToAList_LeavesTheOld()
    {
        Assert.Equal("[a, b, a, c]", s_list.Add("c").ToString());
        Assert.Equal("[a, b, a]", s_list.ToString());
    }

    [Fact]
    public void Remove_OfAnItem_TakesTheFirst()
    {
        Assert.Equal(["b", "a"], s_list.Remove("a"));
        Assert.Equal(s_list, s_list.Remove("z"));
    }

    [Fact]
    public void With_AtAPosition_ReplacesIt()
    {
        Assert.Equal(["a", "z", "a"], s_list.With(1, "z"));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_list.With(3, "z"));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_list.With(-1, "z"));
    }

    [Fact]
    public void Reading_ByIndexSpanAndWalk_Agrees()
    {
        var walked = new List<string>();
        foreach (var item in s_list)
        {
            walked.Add(item);
        }

        Assert.Equal(walked, s_list.AsSpan().ToArray(), StringComparer.Ordinal);
        Assert.Equal(walked, s_list.AsEnumerable(), StringComparer.Ordinal);
        Assert.Equal("b", s_list[1]);
    }

    [Fact]
    public void Contains_OfAnItem_LooksForAnEqualOne()
    {
        ValueList<int> list = [1, 2];

        Assert.True(list.Contains(2));
        Assert.False(list.Contains(3));
    }

    [Fact]
    public void Create_FromAnArray_DoesNotShareIt()
    {
        string[] items = ["a"];
        ValueList<string> list = [.. items];
        items[0] = "z";

        Assert.Equal("a", list[0]);
    }
}
