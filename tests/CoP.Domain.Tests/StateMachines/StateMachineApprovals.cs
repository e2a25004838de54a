namespace CoP.Domain.Tests.StateMachines;

public sealed class StateMachineApprovals
{
    [Fact]
    public void ToMermaid_OfAMachine_DrawsGuardsEndsAndNotes() =>
        Assert.Equal(
            """
            stateDiagram-v2
                state "dimmed-low" as dimmed_low
                state "burnt-out" as burnt_out
                [*] --> off
                off --> dimmed_low : up [evening#58; after 18 h]
                off --> on : up
                dimmed_low --> on : up
                dimmed_low --> off : down
                dimmed_low --> dimmed_low : hold-long
                on --> off : down
                on --> burnt_out : overload
                burnt_out --> [*]
                note right of off
                    ignore / down (it is dark already)
                end note
                note right of dimmed_low
                    entry / #quot;warm#quot; light
                    exit / remember the level
                end note
                note right of burnt_out
                    ignore / up (broken)
                end note

            """,
            Lamp.Machine.ToMermaid());

    [Fact]
    public void ToMermaid_OfAwkwardNames_EscapesThem() =>
        Assert.Equal(
            """
            stateDiagram-v2
                state "a#58;1" as a_1
                state "end" as s_end
                state "a-1" as a_1_2
                [*] --> a_1
                a_1 --> s_end : go#59; on
                s_end --> a_1_2 : turn [#35;1 #lt;x#gt;]
                a_1_2 --> [*]

            """,
            Lamp.OfData.ToMermaid());

    [Fact]
    public void ToDot_OfAMachine_DrawsGuardsEndsAndNotes() =>
        Assert.Equal(
            """
            digraph "desk-lamp" {
                rankdir=LR;
                node [shape=box, style=rounded];
                "[*]" [shape=point];
                "off" [label="off\nignore / down (it is dark already)"];
                "dimmed-low" [label="dimmed-low\nentry / \"warm\" light\nexit / remember the level"];
                "on" [label="on"];
                "burnt-out" [label="burnt-out\nignore / up (broken)", peripheries=2];
                "[*]" -> "off";
                "off" -> "dimmed-low" [label="up [evening: after 18 h]"];
                "off" -> "on" [label="up"];
                "dimmed-low" -> "on" [label="up"];
                "dimmed-low" -> "off" [label="down"];
                "dimmed-low" -> "dimmed-low" [label="hold-long", tooltip="changes the level"];
                "on" -> "off" [label="down"];
                "on" -> "burnt-out" [label="overload"];
            }

            """,
            Lamp.Machine.ToDot());
}
