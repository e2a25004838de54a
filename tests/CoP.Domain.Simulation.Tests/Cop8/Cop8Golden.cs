namespace CoP.Domain.Simulation.Tests.Cop8;

/// <summary>What the reference program in C prints, built without fused multiply-add, up to the times.</summary>
internal static class Cop8Golden
{
    public static string[] Lines => Text.ReplaceLineEndings("\n").Split('\n');

    private const string Text = """
        N=1000 T=200 seed=1 size=1077 gini=0.98584958217270202 holders=23 know=0.55785627436225216 active=0.218199 core=0.620241 deg=8.594243 meetings=189380 steps=201872
        N=1000 T=200 seed=2 size=1022 gini=0.97136901216710636 holders=35 know=0.55720314277735505 active=0.209393 core=0.678082 deg=8.348337 meetings=191512 steps=202302
        N=1000 T=200 seed=3 size=1070 gini=0.99087850467289718 holders=13 know=0.56243664057352805 active=0.210280 core=0.663551 deg=8.484112 meetings=193334 steps=204891
        N=1000 T=200 seed=4 size=1017 gini=0.97411996066863327 holders=34 know=0.56903697068980741 active=0.208456 core=0.655851 deg=8.352016 meetings=185480 steps=199923
        N=1000 T=200 seed=5 size=1082 gini=0.97371534195933473 holders=35 know=0.57082706581522646 active=0.196858 core=0.679298 deg=8.482440 meetings=193210 steps=202936
        N=1000 T=200 seed=6 size=1064 gini=0.9771052631578947 holders=32 know=0.56992428808266293 active=0.201128 core=0.676692 deg=8.451128 meetings=189674 steps=202301
        N=1000 T=200 seed=7 size=1018 gini=0.98007858546168958 holders=28 know=0.55247530619102381 active=0.189587 core=0.671906 deg=8.611002 meetings=183008 steps=195895
        N=1000 T=200 seed=8 size=1092 gini=0.98252747252747263 holders=27 know=0.56463311905491953 active=0.200549 core=0.672161 deg=8.576923 meetings=191500 steps=202492
        N=1000 T=200 seed=9 size=1049 gini=0.97929456625357481 holders=29 know=0.55736226137348277 active=0.205910 core=0.644423 deg=8.308866 meetings=197314 steps=206114
        N=1000 T=200 seed=10 size=1060 gini=0.97430188679245266 holders=35 know=0.5676993622220059 active=0.200000 core=0.665094 deg=8.632075 meetings=191238 steps=202657
        N=1000 T=200 seed=11 size=1065 gini=0.97494835680751191 holders=34 know=0.55213957146497927 active=0.228169 core=0.646948 deg=8.606573 meetings=184956 steps=200177
        N=1000 T=200 seed=12 size=1099 gini=0.98307552320291158 holders=26 know=0.55816990101548469 active=0.220200 core=0.656961 deg=8.363967 meetings=196138 steps=209009
        N=1000 T=200 seed=13 size=1087 gini=0.9846918123275068 holders=25 know=0.57056898969760583 active=0.208832 core=0.658694 deg=8.531739 meetings=195576 steps=206746
        N=1000 T=200 seed=14 size=1072 gini=0.97944029850746261 holders=29 know=0.56157524609620091 active=0.216418 core=0.637127 deg=8.880597 meetings=189350 steps=198578
        N=1000 T=200 seed=15 size=1043 gini=0.97135186960690323 holders=37 know=0.56550882044280626 active=0.211889 core=0.671141 deg=8.295302 meetings=188538 steps=200701
        N=1000 T=200 seed=16 size=1060 gini=0.98867924528301887 holders=19 know=0.5769479853556545 active=0.208491 core=0.668868 deg=8.322642 meetings=192372 steps=202947
        N=1000 T=200 seed=17 size=1060 gini=0.97098113207547154 holders=37 know=0.57639700330870869 active=0.198113 core=0.676415 deg=8.524528 meetings=195524 steps=202021
        N=1000 T=200 seed=18 size=1063 gini=0.97776105362182508 holders=31 know=0.55131818611801686 active=0.204139 core=0.669802 deg=8.568203 meetings=193982 steps=205123
        N=1000 T=200 seed=19 size=1092 gini=0.97908424908424907 holders=31 know=0.56004178215867928 active=0.214286 core=0.646520 deg=8.540293 meetings=190854 steps=206397
        N=1000 T=200 seed=20 size=1082 gini=0.97290203327171909 holders=36 know=0.5680001887172883 active=0.182994 core=0.694085 deg=8.556377 meetings=191686 steps=203919
        N=16 T=200 seed=1 size=11 gini=0.7018181818181819 holders=7 know=0.57145387462028474 active=0.181818 core=0.818182 deg=7.818182 meetings=2656 steps=2747
        N=16 T=200 seed=2 size=22 gini=0.55090909090909101 holders=13 know=0.58317022549739039 active=0.272727 core=0.636364 deg=9.000000 meetings=3584 steps=3955
        N=17 T=200 seed=3 size=24 gini=0.59833333333333316 holders=15 know=0.47314558307680959 active=0.291667 core=0.625000 deg=9.666667 meetings=3608 steps=3304
        N=33 T=200 seed=4 size=32 gini=0.75875000000000004 holders=13 know=0.56588648182156265 active=0.312500 core=0.500000 deg=8.437500 meetings=5738 steps=6202
        N=64 T=200 seed=5 size=69 gini=0.83304347826086955 holders=18 know=0.54819817617898647 active=0.159420 core=0.695652 deg=8.724638 meetings=12408 steps=12274
        N=100 T=200 seed=6 size=117 gini=0.86769230769230776 holders=23 know=0.55741589337275455 active=0.170940 core=0.700855 deg=8.410256 meetings=20630 steps=21400
        N=100 T=200 seed=7 size=97 gini=0.84701030927835053 holders=20 know=0.58965950578799287 active=0.175258 core=0.742268 deg=7.608247 meetings=18574 steps=20368
        N=16 T=0 seed=1 size=16 gini=0.9375 holders=1 know=0.57349051471099211 active=0.000000 core=0.062500 deg=8.000000 meetings=0 steps=0
        N=20 T=1 seed=2 size=19 gini=0.94526315789473681 holders=2 know=0.6227484469989012 active=1.000000 core=0.000000 deg=7.473684 meetings=10 steps=20
        N=16 T=2000 seed=3 size=18 gini=0.47111111111111104 holders=13 know=0.16569307369669989 active=0.111111 core=0.777778 deg=8.777778 meetings=34378 steps=32794
        """;
}
