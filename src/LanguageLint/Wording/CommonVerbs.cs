namespace LanguageLint.Wording;

/// <summary>
/// Regular verbs that letters, reports and posters use, in British spelling. They settle how an inflected word is read back:
/// <c>noted</c> is <c>note</c>, not <c>not</c>. Irregular verbs have a table of their own, <see cref="IrregularVerbs"/>.
/// </summary>
internal static class CommonVerbs
{
    private const string Bases =
        """
        abandon abate abbreviate abduct abhor abolish abound abscond abseil absent absorb abstain abuse accelerate accept access
        accommodate accompany accomplish accord account accredit accumulate accuse ache achieve acknowledge acquaint acquire acquit
        act activate adapt add address adhere adjourn adjust administer admire admit admonish adopt adore advance advertise advise
        advocate affect affirm afford age aggravate agitate agree aid aim air alarm alert alight align allay allege alleviate
        allocate allow alter alternate amaze amend amount amplify amuse analyse anchor anger annex annotate announce annoy answer
        anticipate apologise appeal appear append applaud apply appoint apportion appraise appreciate apprehend approach approve
        approximate arbitrate argue arm arouse arrange arrest arrive articulate ascertain ascribe ask aspire assault assemble assent
        assert assess assign assimilate assist associate assume assure astonish attach attack attain attempt attend attract
        attribute audit author authorise automate avenge avert avoid await awaken award back backdate baffle bail bake balance ban
        bandage banish bank bar bargain bark base bath bathe batter battle beckon beg behave believe belittle belong benchmark
        benefit berate betray bias bill blackmail blame blank blast blend bless blind block blog bloom blossom blot bluff blunder
        blur blush board boast boil bolster bomb bond book boost boot border bore borrow bother bounce bow box brace brag brake
        branch brand breach breathe bribe brief brighten broaden broker browse bruise brush bubble buckle budget bully bump bundle
        burden burgle bury button buzz bypass calculate calibrate call calm camp campaign cancel capitalise captivate capture care
        caress carry carve cascade cash categorise cater cause caution cease celebrate censor censure centralise certify chain chair
        challenge champion change channel chaperone characterise charge charm chart chase chat chatter chauffeur cheat check cheer
        cherish chew chide chill chip chop circulate circumvent cite claim clap clarify clash classify clean clear click climb clip
        clock close clothe clutch co-operate co-ordinate co-produce coach coax code coerce cohabit coincide collaborate collapse
        collate collect collide collude comb combat combine comfort command commence commend comment commission commit commodify
        communicate commute compare compel compensate compete compile complain complement complete complicate compliment comply
        compose comprehend compress comprise compromise compute conceal concede conceive concentrate conceptualise concern conclude
        concur condemn condition condone conduct confer confess confide configure confine confirm confiscate conform confront
        confuse congratulate connect conquer consent consider consist console consolidate conspire constitute constrain construct
        construe consult consume contact contain contaminate contemplate contend contest contextualise continue contract contradict
        contravene contribute contrive control convalesce convene converse convert convey convict convince cook cool cooperate
        coordinate cope copy correct correlate correspond corroborate corrupt cough counsel count counter counteract counterfeit
        cover cower crack craft crash crave crawl create credit criminalise cripple criticise cross crow crowd crumble crush cry
        cultivate curb cure curfew curse curtail cushion customise cycle dab damage dance dare darken dash date dawdle dazzle
        de-escalate deactivate debate debrief deceive decide declare decline decommission decorate decrease decriminalise dedicate
        deduce deduct deem deepen defame default defeat defend defer define defraud defuse defy degrade dehumanise delay delegate
        delete deliberate deliver demand demean demolish demonise demonstrate demoralise demote denounce deny depart depend
        depersonalise depict deploy deport deposit depress deprive deride derive descend describe desert deserve design designate
        desire desist despair despise destabilise destine destroy detach detail detain detect deter deteriorate determine detox
        detoxify devalue develop deviate devise devote diagnose dial dictate die differ differentiate digest digitise dignify dilute
        dim diminish dine dip direct disable disadvantage disagree disallow disappear disappoint disapprove disarm disbelieve
        discard discharge discipline disclose disconnect discontinue discount discourage discover discredit discriminate discuss
        disembark disempower disengage disguise dishonour disincentivise disinherit dislike dismantle dismiss disobey disorientate
        dispatch dispel dispense disperse displace display displease dispose disprove dispute disqualify disregard disrespect
        disrupt dissatisfy disseminate dissociate dissolve dissuade distance distinguish distort distract distress distribute
        distrust disturb diversify divert divide divorce divulge document dodge dominate donate double doubt downgrade download
        downplay doze draft drag drain drape dread dress drift drill drip drop drown dry dump duplicate dust dwindle dye earmark
        earn ease eavesdrop ebb edit educate effect eject elaborate elapse elect elevate elicit eliminate elude email embark
        embarrass embed embezzle embrace emerge emit empathise emphasise employ empower empty emulate enable encapsulate enclose
        encompass encounter encourage encroach end endanger endeavour endorse endure enforce engage engulf enhance enjoy enlarge
        enlighten enlist enquire enrage enrich enrol ensue ensure entail enter entertain enthuse entice entitle entrap entrench
        entrust enumerate envelope envisage envy equal equip erase erode err escalate escape escort establish estimate evacuate
        evade evaluate evict evidence evoke evolve exacerbate exaggerate examine exceed excel except exchange excite exclaim exclude
        excuse execute exempt exercise exert exhale exhaust exhibit exist exit exonerate expand expect expedite expel expend
        experience experiment expire explain explode exploit explore export expose express extend extort extract extradite eye
        fabricate face facilitate factor fade fail fake falsify falter familiarise fancy fast fasten favour fax fear feature fend
        ferry fester fetch fiddle fidget file fill film filter finalise finance fine finish fire fit fix flag flash flatter flaunt
        flick flinch float flood flourish flout flow fluctuate flush focus fold follow fool force forestall forewarn forfeit forge
        form formalise format formulate forward foster found frame frank free freshen frighten frown frustrate fry fuel fulfil
        fumble function fund furnish further gain gamble gather gauge gaze gel generalise generate gesture glamorise glance glorify
        gloss glow glue govern grab grade graduate grant grasp graze greet grieve grin grip groom group grumble guarantee guard
        guess guide hack hallucinate halt halve hammer hamper hand handcuff handicap handle happen harass harbour harden harm
        harmonise harness hassle hasten hate haul haunt head heal heat heckle hedge heed heighten help hesitate hibernate highlight
        hijack hinder hint hire hoard honour hook hop hope hospitalise host hound house hover hug hum humiliate hunt hurry hurtle
        identify idle ignore illustrate imagine imbibe imitate immerse immobilise impact impair impart impede imperil impersonate
        implement implicate imply import impose impound impress imprison improve improvise incapacitate incarcerate incentivise
        incite incline include incorporate increase incriminate incur index indicate indict induce induct indulge infantilise infect
        infer infiltrate inflate inflict influence inform infringe inhabit inhale inherit inhibit initial initiate inject injure
        innovate insert insist inspect inspire install instigate instil institute institutionalise instruct insult insure integrate
        intend intensify interact intercept interest interfere internalise interpret interrogate interrupt intersect intervene
        interview intimidate intoxicate introduce intrude invade invalidate invent invest investigate invigilate invite invoice
        invoke involve irritate isolate issue itch itemise jab jail jeer jeopardise jog join joke jot joyride judge juggle jump
        justify kick kidnap kill kiss knock knuckle label labour lack lag lambast laminate land lapse last laugh launch launder leak
        lease lecture legalise lessen level levy liaise liberalise liberate license lick lift lighten like limit line linger link
        liquidate list listen litigate live load loan loathe lobby locate lock lodge log loiter look loom loosen loot love lower
        lure lurk magnify mail maim maintain manage mandate manipulate manoeuvre map march marginalise mark market marry marvel mask
        massage master match mature maximise measure mediate medicalise medicate meditate mellow melt memorise menace mend mention
        mentor merge merit mess migrate mimic mind minimise minute misbehave miscalculate misconstrue misdirect misfire misguide
        mishandle misinform misinterpret misjudge mislabel mismanage misplace misrepresent miss misuse mitigate mix moan mobilise
        mock model moderate modernise modify molest monitor monopolise mop mope moralise motivate mount mourn move muddle mug
        multiply mumble murder mutter nag nail name nap narrow navigate near need negate neglect negotiate neutralise nod nominate
        normalise note notice notify nourish nudge number nurse nurture obey object objectify oblige obscure observe obsess obstruct
        obtain occupy occur offend offer oil omit open operate oppose oppress opt optimise orchestrate order organise orient
        originate ostracise oust outlaw outline outnumber outweigh overcharge overcrowd overdose overemphasise overestimate overhaul
        overlap overload overlook overpower overreact overrule overstate overstay overturn overuse overvalue overwhelm owe own pace
        pacify pack paddle paint panic paraphrase pardon parent park parole part participate pass paste pat pathologise patrol
        patronise pause pave peak peck pedal peddle peel peep peg penalise perceive perform perish permit perpetrate perpetuate
        persecute persevere persist personalise persuade pertain pester petition phase phone photocopy photograph phrase pick
        picture pigeonhole pilot pin pinch pinpoint pity place plagiarise plague plan plant play please pledge plot plug plummet
        plunge point poison poke polarise police polish politicise pollute ponder pool pop populate portray pose position possess
        post postpone pounce pour practise praise pray preach precede preclude predict prefer prejudice prepare prescribe present
        preserve preside press pressure presume pretend prevail prevent price prick print prioritise prise privatise probe proceed
        process proclaim procrastinate procure prod produce profess profile profit progress prohibit project prolong promise promote
        prompt pronounce propel propose prosecute prosper protect protest provide provision provoke publicise publish puff pull pump
        punch punctuate punish purchase purge purport pursue push quadruple qualify quantify quarrel quash quell query question
        queue quibble quicken quiet quiz quote race radicalise raid raise rake rally ramble rank rape rat rate ratify ration
        rationalise rattle re-engage re-enter re-establish re-home re-offend re-victimise reach react reactivate readdress reaffirm
        realign realise reappear reappoint rearrange rearrest reason reassess reassign reassure rebel reboot rebuff rebuke recall
        recap recede receive recharge reciprocate reckon reclaim recline recognise recoil recollect recommence recommend
        recommission recommit reconcile reconnect reconsider reconstruct reconvict record recount recoup recover recreate recruit
        rectify recuperate recur recycle redact redeem redefine redeploy redevelop redirect redress reduce refer refine reflect
        reform reformat refrain reframe refresh refund refuse refute regain regard register regress regret regularise regulate
        rehabilitate rehearse rehouse reimburse reinforce reinstate reintegrate reinvent reissue reiterate reject rejoin rekindle
        relapse relate relax relay release relieve relinquish relish relist relocate rely remain remand remark remedy remember
        remind reminisce remit remortgage remove remunerate rename render renew renounce renovate rent reoffend reopen reorganise
        repair repatriate repeal repeat repel repent rephrase replace replenish reply report repossess repost represent repress
        reprieve reprimand reprint reproach reproduce request require reschedule rescind rescue research resemble resent reserve
        resettle reside resign resist resolve resort respect respond rest restart restore restrain restrict restructure result
        resume resuscitate retain retaliate retire retort retract retrain retraumatise retreat retrieve return retype reunite reuse
        reveal revel revert revictimise review revise revisit revive revoke revolve reward reword rework ridicule ring-fence rinse
        rip risk roast rob rock roll romanticise rot rotate roughen round row rub ruin rule rumour rush sabotage sack sacrifice
        safeguard sail salute salvage sample sanction sanitise satisfy save scan scapegoat scare scatter scavenge schedule scold
        scope score scorn scramble scrap scratch scream screen scrub scrutinise seal search seclude secure sedate segregate seize
        select self-harm self-isolate self-refer sensationalise sense sentence separate serve service settle sever sexualise shadow
        shame shape share sharpen shave shelter shelve shield shift ship shock shop shoplift shorten shortlist shoulder shout shove
        shrug sideline sigh sign signal signify signpost silence simplify sip situate sketch skim skip slacken slam slander slap
        slash slip slow slump slur smash smear smile smoke smooth smother smuggle snap snatch sneak sneer sniff snore snort snow
        soak sob sober socialise soften solicit solidify solve soothe sort sound source space span spare spark specialise specify
        splinter sponsor spot sprain spray sprout squander squash squeeze stab stabilise staff stage stagnate stain stalk stall
        stammer stamp standardise staple star stare start startle starve stash state station stay steady steam steer step stereotype
        steward stifle stigmatise stimulate stipulate stir stitch stockpile stop store straighten strain strangle strap stray
        streamline strengthen stress stretch stroll structure struggle study stuff stumble stutter subdue subject submit subscribe
        subside subsidise substantiate substitute subtract succeed succumb sue suffer suffice suffocate suggest suit sulk sum
        summarise summon supervise supplement supply support suppose suppress surf surface surge surpass surprise surrender surround
        survey survive suspect suspend sustain swab swallow swap switch sympathise synthesise tabulate tackle tag tail tailor taint
        talk tamper tap taper target tarnish taste taunt tax tease telephone telework tempt tend terminate terrify terrorise test
        testify text thank theorise threaten thwart tick tickle tidy tie tighten time timetable tip tire titrate tolerate top
        torment torture toss total touch toughen tour trace track trade traffic trail train tranquillise transcribe transfer
        transform transgress transition translate transmit transport trap traumatise travel treat tremble trespass triage trick
        trigger trim trip triumph trivialise trot trouble trust try tug tumble tune turn twist type uncover underestimate underline
        undermine underperform underpin underuse unfold unify unionise unite unload unlock unmask unnerve unpack unpick unravel
        unsettle unsubscribe untangle unveil update upgrade upload uproot upskill urge urinate use utilise utter vacate validate
        value vandalise vanish vape vary vault venture verify vet veto victimise view vilify vindicate violate visit visualise voice
        void volunteer vomit vote vouch vow wag wage wait waive walk wander wane want warm warn warrant wash waste watch wave weaken
        wean weaponise weed weigh welcome whinge whip whirl whisper whistle widen wield wince wink wipe wish witness wonder work
        worry worsen worship wrap wreck wrestle wriggle wrong x-ray yawn yearn yell yield zip zone zoom
        """;

    private static readonly HashSet<string> Known = new(Words(), StringComparer.Ordinal);

    /// <summary>All regular verbs of the list, in no meaningful order.</summary>
    internal static IReadOnlyCollection<string> All => Known;

    /// <summary>Whether <paramref name="verb"/>, in lower case, is a base form of the list.</summary>
    internal static bool Contains(string verb) => Known.Contains(verb);

    private static string[] Words() => Bases.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
