namespace LanguageLint.Matching;

/// <summary>
/// Rough counts, per million words of English prose, of the frequent words that patterns hold. They choose anchors only: a wrong figure costs time, never a finding.
/// Order of magnitude after the frequency lists of the British National Corpus (Leech, Rayson, Wilson, 2001).
/// </summary>
internal static class WordFrequency
{
    private static readonly Dictionary<string, int> Counts = Parse(
        "people 1200 time 1500 new 1200 work 1000 year 700 years 900 way 950 good 800 well 900 make 800 made 900 take 600 taken 300 get 900 got 500 go 700 going 500 "
        + "come 500 see 1100 use 800 used 700 using 400 user 200 users 150 need 500 needs 250 help 400 give 450 given 400 put 400 keep 250 know 900 say 600 said 1500 "
        + "order 350 court 250 case 450 cases 250 service 300 services 250 person 250 man 600 men 350 women 350 child 250 children 450 young 320 group 420 groups 220 "
        + "part 550 place 450 system 450 information 400 number 480 problem 280 problems 260 point 400 set 400 risk 100 high 370 poor 150 lack 100 attitude 60 behaviour 110 "
        + "fail 40 failed 90 failure 80 manage 50 management 250 manager 120 process 220 handle 40 deal 130 subject 160 target 60 control 260 result 260 results 220 action 210 "
        + "report 250 state 350 told 350 call 250 called 400 first 1100 last 650 second 350 one 2500 two 1400 life 560 live 150 local 440 will 2500 can 2300 must 700 may 1100 "
        + "follow 120 following 210 meet 100 read 180 change 240 support 220 different 480 level 220 test 120 clean 50 word 100 end 400 just 1000 right 500 long 500 "
        + "own 700 back 700 down 800 day 580 days 300 home 390 house 400 money 350 public 390 law 230 police 270 prison 70 offence 50 criminal 60");

    public static int PerMillion(string word) => Counts.TryGetValue(word, out var count) ? count : 0;

    private static Dictionary<string, int> Parse(string list)
    {
        var parts = list.Split(' ');
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            counts[parts[i]] = int.Parse(parts[i + 1], System.Globalization.CultureInfo.InvariantCulture);
        }

        return counts;
    }
}
