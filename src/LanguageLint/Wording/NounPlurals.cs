namespace LanguageLint.Wording;

/// <summary>The plurals of single nouns.</summary>
internal static class NounPlurals
{
    // singular plural; with '/' between alternatives, the first is written and all are read.
    private const string Table =
        """
        addendum addenda/addendums
        alumnus alumni
        analysis analyses
        antenna antennae/antennas
        appendix appendices/appendixes
        automaton automata/automatons
        axis axes
        bacterium bacteria
        basis bases
        brother-in-law brothers-in-law
        bus buses/busses
        calf calves
        cargo cargoes/cargos
        child children
        corpus corpora/corpuses
        court-martial courts-martial
        crisis crises
        criterion criteria
        curriculum curricula/curriculums
        datum data
        daughter-in-law daughters-in-law
        diagnosis diagnoses
        die dice
        domino dominoes
        dwarf dwarfs/dwarves
        echo echoes
        elf elves
        embargo embargoes
        emphasis emphases
        erratum errata
        father-in-law fathers-in-law
        focus focuses/foci
        foot feet
        formula formulas/formulae
        forum forums/fora
        fungus fungi/funguses
        genus genera
        goose geese
        half halves
        hanger-on hangers-on
        hero heroes
        hoof hooves/hoofs
        hypothesis hypotheses
        index indexes/indices
        knife knives
        leaf leaves
        life lives
        loaf loaves
        looker-on lookers-on
        louse lice
        matrix matrices/matrixes
        medium media/mediums
        memorandum memoranda/memorandums
        mosquito mosquitoes/mosquitos
        mother-in-law mothers-in-law
        motto mottoes/mottos
        mouse mice
        neurosis neuroses
        nucleus nuclei
        oasis oases
        ox oxen
        parenthesis parentheses
        passer-by passers-by
        penny pence/pennies
        person people/persons
        phenomenon phenomena
        potato potatoes
        psychosis psychoses
        quiz quizzes
        referendum referendums/referenda
        runner-up runners-up
        scarf scarves/scarfs
        self selves
        sheaf sheaves
        shelf shelves
        sister-in-law sisters-in-law
        son-in-law sons-in-law
        stadium stadiums/stadia
        stimulus stimuli
        syllabus syllabuses/syllabi
        synopsis synopses
        synthesis syntheses
        thesis theses
        thief thieves
        tomato tomatoes
        tooth teeth
        tornado tornadoes/tornados
        torpedo torpedoes
        veto vetoes
        volcano volcanoes/volcanos
        wharf wharves/wharfs
        wife wives
        wolf wolves
        yourself yourselves
        """;

    // These words keep their change at the end of longer ones: midwife, schoolchild, salesperson, ex-wife.
    private static readonly string[] Endings = ["person", "child", "wife", "foot", "tooth", "thesis", "mouse"];

    private static readonly HashSet<string> Invariant = new(
        [
            "aircraft", "barracks", "chassis", "corps", "counsel", "cod", "crossroads", "deer", "fish", "headquarters", "hovercraft", "means", "moose", "offspring", "police",
            "premises", "salmon", "series", "sheep", "shellfish", "spacecraft", "species", "staff", "swine", "trout", "whereabouts", "people", "kindred", "clergy", "cattle",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NotMan = new(
        ["human", "german", "roman", "norman", "shaman", "talisman", "caiman", "ottoman", "mussulman", "superhuman", "subhuman"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Irregular = Read();

    /// <summary>The plurals of a noun in lower case: the one to write, then others to read. A word with hyphens changes at its end.</summary>
    internal static IReadOnlyList<string> Of(string noun)
    {
        if (Irregular.TryGetValue(noun, out var irregular))
        {
            return irregular;
        }

        if (Invariant.Contains(noun))
        {
            return [noun];
        }

        foreach (var ending in Endings)
        {
            if (Spelling.Ends(noun, ending))
            {
                return [.. Irregular[ending].Select(plural => noun[..^ending.Length] + plural)];
            }
        }

        var hyphen = noun.LastIndexOf('-');
        return hyphen >= 0 && hyphen < noun.Length - 1
            ? [.. Of(noun[(hyphen + 1)..]).Select(plural => noun[..(hyphen + 1)] + plural)]
            : [Regular(noun)];
    }

    private static string Regular(string noun) =>
        Spelling.Ends(noun, "man") && !NotMan.Contains(noun) ? noun[..^2] + "en"
        : Spelling.Ends(noun, "sis") ? noun[..^2] + "es"
        : Spelling.WithS(noun);

    private static Dictionary<string, string[]> Read()
    {
        var nouns = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Table.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split(' ');
            nouns.Add(cells[0], cells[1].Split('/'));
        }

        return nouns;
    }
}
