namespace CoP.Domain.Simulation.Descriptions;

/// <summary>Elements 1 and 2 of the description.</summary>
internal static class OddOverview
{
    public const string Purpose =
        """
        **Theoretical exposition, not prediction.** The model asks what follows from stated mechanisms: can leadership that is shared and coordinated keep a community of practice alive when its founder leaves, and
        how much coordination does that need? Case studies suggest that it protects a community; the model is made so that it can show otherwise. Every answer is one about this model.

        Patterns that judge it, with the role that was fixed before the first main run. *Calibration*: defaults may be chosen on them. *Validation*: never. *Attainability*: some named set of parameters shows each
        direction. *Hypothesis*: reported, never required.

        | pattern | role |
        |---|---|
        | 38 shares of core and active members in the long run | calibration |
        | 39 inequality of contributions in large and in small communities | attainability |
        | 40 how many newcomers are still there after one, two and three years | calibration |
        | 41 an answered first contribution brings people back | calibration |
        | 42 the order of effort decides how soon the core is reached | validation |
        | 43 access decides what newcomers learn | hypothesis |
        | 44 several leaders do not fail independently | validation |
        | 45 communities survive the loss of those who bear them in part, by old and new members | validation |
        | 46 breaks and returns | calibration |
        | 47 the founder's hours and the others' acts | hypothesis |
        | 48 leadership becomes more spread, less spread or stays as it is | attainability |
        | 49 distribution helps, hurts or makes no difference, by interdependence and cost | hypothesis |
        | 50 distribution grows or falls with age beyond what size explains | attainability |
        | 51 a size that is best | attainability |
        | 52 turnover of the core without the end of the community | validation |
        | 53 measures of success do not stand for each other | validation |
        """;

    public const string Entities =
        """
        **The community** has a life-cycle stage, a founder (or none any more), six functions of leadership with holders, shares and vacancies, at most one open transfer each, how well each need was met in this
        cycle, a juncture of identity, visibility, a sponsor or none with its goodwill, and the remembered acts of leadership. **Members** have the following; each is a column of the world. **Ties** join two members and have a
        strength in [0, 1] at each end. **The environment** is the course of the need with the part that members share, the stream of people who could become interested, the sponsor, and what is dated.

        | column | meaning | values |
        |---|---|---|
        | `key` | where the member's draws come from | 64 bits |
        | `joined`, `level since`, `last act`, `away since` | cycles | from 0 |
        | `standing` | member, away, and what else the domain's chart knows | a state of that chart |
        | `level` | peripheral, active, core | 0, 1, 2 |
        | `trait` | the way of seeing the practice: who is alike is near | [0, 1], fixed |
        | `group` | whether of the founders' own group | 0, 1, fixed |
        | `drive`, `zeal` | how much it comes, how much it contributes, against the median of 1 | above 0, fixed |
        | `need base`, `need noise`, `need` | the need for the practice: its own level, where it has wandered, now | [0, 1], a deviation, [0, 1] |
        | `hours` | what it can give | hours a cycle, fixed |
        | `skill` | competence in the practice | [0, 1] |
        | `competence 0` … `competence 5` | competence to convene, facilitate, welcome, integrate, report, liaise | [0, 1] |
        | `engagement` | how regularly it came of late | [0, 1] |
        | `value`, `got` | what it got of late, and in this cycle | [0, 1] |
        | `to founder`, `to community` | identification; the two sum to 1 at most | [0, 1] |
        | `confidence`, `influence` | the area of influence as it sees it, and as it is | [0, 1] |
        | `ethos` | how far it holds the founding values | [0, 1] |
        | `access` | how far it is let in to talk, work and old-timers | [0, 1] |
        | `load`, `work` | work over hours of late, hours worked in this cycle | from 0 |
        | `sequestered` | kept from old-timers | 0, 1, fixed |
        | `reply` | what is left of having been answered | [0, 1] |
        | `acts of a year`, `ring` | acts of the trailing 26 cycles, in all and by cycle | counts |
        | `turns` | how often it facilitated in the rotation | count |
        | `attending` | whether it is at this cycle's gathering | 0, 1 |

        **Scales.** One step is a cycle: a meeting and what lies between it and the next. 26 cycles are a year throughout; `cycleDays` says how many days a cycle is told as when a life is written with dates, and
        changes nothing else. There is no space; nearness is ties. Runs are of 260 cycles as a rule; communities from one member to a million.
        """;
}
