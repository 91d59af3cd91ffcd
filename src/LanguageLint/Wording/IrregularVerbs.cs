namespace LanguageLint.Wording;

/// <summary>The past and past participle of one irregular verb; the preferred British form first.</summary>
internal readonly record struct IrregularVerb(IReadOnlyList<string> Past, IReadOnlyList<string> PastParticiple);

/// <summary>
/// Irregular verbs: base, past, past participle, with <c>/</c> between alternatives of which the first is written and all are accepted.
/// Verbs made with a prefix (<c>retake</c>, <c>misunderstand</c>) follow the verb they are made from.
/// </summary>
internal static class IrregularVerbs
{
    private const string Table =
        """
        abide abided/abode abided/abode
        arise arose arisen
        awake awoke/awaked awoken/awaked
        babysit babysat babysat
        bear bore borne
        beat beat beaten
        become became become
        befall befell befallen
        beget begot begotten
        begin began begun
        behold beheld beheld
        bend bent bent
        beset beset beset
        bet bet/betted bet/betted
        bid bid/bade bid/bidden
        bind bound bound
        bite bit bitten
        bleed bled bled
        blow blew blown
        break broke broken
        breastfeed breastfed breastfed
        breed bred bred
        bring brought brought
        broadcast broadcast/broadcasted broadcast/broadcasted
        browbeat browbeat browbeaten
        build built built
        burn burned/burnt burned/burnt
        burst burst burst
        buy bought bought
        cast cast cast
        catch caught caught
        choose chose chosen
        cling clung clung
        come came come
        cost cost/costed cost/costed
        creep crept crept
        cut cut cut
        deal dealt dealt
        dig dug dug
        dive dived/dove dived
        do did done
        draw drew drawn
        dream dreamed/dreamt dreamed/dreamt
        drink drank drunk
        drive drove driven
        dwell dwelt/dwelled dwelt/dwelled
        eat ate eaten
        fall fell fallen
        feed fed fed
        feel felt felt
        fight fought fought
        find found found
        flee fled fled
        fling flung flung
        fly flew flown
        forbid forbade/forbad forbidden
        forecast forecast/forecasted forecast/forecasted
        forget forgot forgotten
        forgive forgave forgiven
        forgo forwent forgone
        forsake forsook forsaken
        freeze froze frozen
        gainsay gainsaid gainsaid
        get got got/gotten
        give gave given
        go went gone
        grind ground ground
        grow grew grown
        handwrite handwrote handwritten
        hang hung/hanged hung/hanged
        have had had
        hear heard heard
        hide hid hidden
        hit hit hit
        hold held held
        hurt hurt hurt
        inlay inlaid inlaid
        input input/inputted input/inputted
        keep kept kept
        kneel knelt/kneeled knelt/kneeled
        knit knitted/knit knitted/knit
        know knew known
        lay laid laid
        lead led led
        lean leaned/leant leaned/leant
        leap leapt/leaped leapt/leaped
        learn learned/learnt learned/learnt
        leave left left
        lend lent lent
        let let let
        lie lay/lied lain/lied
        light lit/lighted lit/lighted
        lose lost lost
        make made made
        mean meant meant
        meet met met
        mow mowed mown/mowed
        offset offset offset
        partake partook partaken
        pay paid paid
        plead pleaded/pled pleaded/pled
        proofread proofread proofread
        prove proved proved/proven
        put put put
        quit quit/quitted quit/quitted
        read read read
        rend rent rent
        rid rid/ridded rid/ridded
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran run
        saw sawed sawn/sawed
        say said said
        see saw seen
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        sew sewed sewn/sewed
        shake shook shaken
        shear sheared shorn/sheared
        shed shed shed
        shine shone/shined shone/shined
        shoot shot shot
        show showed shown/showed
        shrink shrank shrunk
        shut shut shut
        sing sang sung
        sink sank sunk
        sit sat sat
        slay slew slain
        sleep slept slept
        slide slid slid
        sling slung slung
        slit slit slit
        smell smelled/smelt smelled/smelt
        sow sowed sown/sowed
        speak spoke spoken
        speed sped/speeded sped/speeded
        spell spelled/spelt spelled/spelt
        spend spent spent
        spill spilled/spilt spilled/spilt
        spin spun spun
        spit spat/spit spat/spit
        split split split
        spoil spoiled/spoilt spoiled/spoilt
        spread spread spread
        spring sprang sprung
        stand stood stood
        steal stole stolen
        stick stuck stuck
        sting stung stung
        stink stank stunk
        stride strode stridden
        strike struck struck/stricken
        string strung strung
        strive strove/strived striven/strived
        swear swore sworn
        sweep swept swept
        swell swelled swollen/swelled
        swim swam swum
        swing swung swung
        take took taken
        teach taught taught
        tear tore torn
        tell told told
        think thought thought
        thrive thrived/throve thrived/thriven
        throw threw thrown
        thrust thrust thrust
        tread trod trodden
        typecast typecast typecast
        understand understood understood
        upset upset upset
        uphold upheld upheld
        wake woke/waked woken/waked
        wear wore worn
        weave wove/weaved woven/weaved
        weep wept wept
        wet wet/wetted wet/wetted
        whistleblow whistleblew whistleblown
        win won won
        wind wound wound
        wring wrung wrung
        write wrote written
        """;

    // Longest first, so that 'under' is tried before 'un'.
    private static readonly string[] Prefixes = ["inter", "under", "fore", "over", "with", "down", "mis", "out", "pre", "re", "un", "up"];

    // A message is relayed; only carpets are 'relaid'.
    private const string NotPrefixed = "relay";

    private static readonly Dictionary<string, IrregularVerb> ByBase = Read();

    /// <summary>The bases in the table, without those made with a prefix.</summary>
    internal static IReadOnlyCollection<string> All => ByBase.Keys;

    /// <summary>
    /// Finds an irregular verb, itself or the verb it is made from with a prefix; <paramref name="prefix"/> is then what stands before it, else empty.
    /// </summary>
    internal static bool TryGet(string verb, out string prefix, out string stem, out IrregularVerb forms)
    {
        prefix = "";
        stem = verb;
        if (ByBase.TryGetValue(verb, out forms))
        {
            return true;
        }

        foreach (var candidate in Prefixes)
        {
            if (verb.StartsWith(candidate, StringComparison.Ordinal)
                && ByBase.TryGetValue(verb[candidate.Length..], out forms)
                && verb != NotPrefixed)
            {
                prefix = candidate;
                stem = verb[candidate.Length..];
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, IrregularVerb> Read()
    {
        var verbs = new Dictionary<string, IrregularVerb>(StringComparer.Ordinal);
        foreach (var line in Table.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split(' ');
            verbs.Add(cells[0], new IrregularVerb(cells[1].Split('/'), cells[2].Split('/')));
        }

        return verbs;
    }
}
