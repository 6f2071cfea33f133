const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in -ly that are no adverbs. */
export const NOUNS_IN_LY = words('family supply assembly monopoly reply ally rally italy july fly anomaly');

/**
 * Verbs that say how a figure stands or moves, and not of what it is: "was raised to", "kept at", "totalled". The same
 * statistic rises in one text and falls in the next, so they tell no two statistics apart.
 */
export const MOVEMENTS = words(
  'is are was were be been being am become becomes became stand stands stood standing sit sits sat remain remains remained ' +
    'remaining stay stays stayed run runs ran running average averages averaged averaging amount amounts amounted ' +
    'amounting aggregates aggregated aggregating total totals totaled totalled totaling totalling number numbers numbered numbering reach reaches reached ' +
    'reaching hit hits rise rises rose risen rising raise raises raised raising fall falls fell fallen falling drop drops ' +
    'dropped dropping decline declines declined declining decrease decreases decreased decreasing increase increases ' +
    'increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping soar soars ' +
    'soared surge surges surged shrink shrinks shrank shrunk slip slips slipped slow slows slowed ease eases eased edge ' +
    'edges edged move moves moved moving go goes went gone lower lowers lowered lowering reduce reduces reduced reducing ' +
    'cut cuts cutting keep keeps kept keeping maintain maintains maintained maintaining hold holds held leave leaves left ' +
    'set sets return returns returned returning double doubles doubled expand expands expanded exceed exceeds exceeded exceeding surpass surpasses surpassed ' +
    'pass passes passed top tops topped constitute constitutes constituted comprise comprises comprised equal equals ' +
    'equaled equalled estimate estimates estimated project projects projected expect expects expected bring brings brought come comes came unchanged appear appears appeared found shown proved ' +
    'bringing continue continues continued change changes changed cover covers covered covering span spans spanned',
);

/** Verbs before a verb that say no more than that it may, will or has to. */
export const MODALS = words('will would shall should may might must can could');

/** Verbs that only carry another: "*did* not exceed", "*have* exceeded". */
export const DOING = words('do does did have has had');

/** Pronouns for what the clause before was of. */
export const STANDING = words('it they these');

/** Nouns that say that a figure is a figure: "a total of", "the number of". */
export const MEASURES = words(
  'number numbers total totals amount amounts sum sums figure figures count counts estimate estimates aggregate quantity ' +
    'level levels rate rates pace proportion share shares increase increases decrease decreases rise rises fall decline reduction reductions growth gain gains ' +
    'portion part parts remainder rest majority bulk drop extent length value values valuation volume worth percent percentage percentages percentum cent per point points basis dollar dollars million millions billion ' +
    'billions trillion thousand thousands hundred hundreds dozen dozens',
);

/** Nouns for many of what the noun before them names: "the *volunteer* roll", "our *donor* base". */
export const ROLLS = words('list lists roll rolls rank ranks circle pool base team tally membership batch');

/** Nouns for many of what the noun behind them names: "the list of *donors*". */
export const COLLECTIONS: ReadonlySet<string> = new Set([
  ...ROLLS,
  ...words('body group groups network array crowd host fleet stock collection family community set'),
]);

/** Nouns for the people of a body, of whom there may be few. */
export const BODIES = words('staff team workforce headcount payroll membership board');

/** Words for one of a body: "12 *members* of staff". */
export const MEMBERS = words('member members');

/** Words of time: when a figure held is told by its period, and no part of what it counts. */
export const TIMES = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec monday tuesday wednesday thursday friday saturday sunday year years month months week weeks day days ' +
    'annual yearly monthly weekly daily quarterly half quarter quarters decade decades century centuries fiscal calendar ending ended end beginning ultimo instant today ' +
    'yesterday recent recently currently current present presently previous preceding past last next coming prior former earlier ' +
    'early late later since until ago time date first second third fourth',
);

/** Words of no weight beyond those that end a noun phrase. */
export const FILLERS = words(
  'other such same own many several various few certain great greater large larger more most least well good better ' +
    'full further ever also only even very quite really about around some over nearly almost approximately roughly not no ' +
    'there here that this these those who which whose whom would could should can will shall may might must have has had ' +
    'having do does did done make makes made making get gets got give gives gave given take takes took taken see seen say ' +
    'says said show shows showed shown include includes included including use used using say one two three four five six ' +
    'seven eight nine ten eleven twelve us thus according report reports reported follow follows following follows note ' +
    'noted whole aggregate entire actual exclusive inclusive leave leaves leaving result results resulting resulted exhibit exhibits exhibiting yield yields period periods purpose purposes likewise namely viz commencement close item items kind kinds corresponding sizable ahead thereon therefor therefrom thereof thereto thereby therein hereof hereto whereof wherewith source sources little short consequence accordance respect regard account behalf view fact notwithstanding whilst form forms forming formed commence commences commencing fewer less bit highest lowest high low record histories mentioned named afterward afterwards aforesaid myself yourself himself herself itself ourselves yourselves themselves passage fraction hereby therefore however meanwhile moreover respectively alone mr mrs ms dr st etc something somewhere somewhat wherever whenever annualized annualised',
);

/** Verbs that say what something is made up of: its parts are no others, whatever they are called. */
export const COMPOSING = words(
  'consist consists consisted consisting composed comprise comprises comprised comprising',
);

/** Words that hold two figures of one statistic against each other within a sentence. */
export const COMPARATIVES = words('from than against compared versus vs up down previously formerly instead');

/** Prepositions, at which the head of a subject ends: "receipts | into the Treasury from all sources". */
export const PREPOSITIONS = words(
  'of in on at for into from to by with within during under over through throughout among between against since until as per ' +
    'upon across toward towards after before including about',
);

/** Words that join one figure to the next: what stands before them is of the figure before. */
export const CONJUNCTIONS = words('and or but while whereas plus');

/** Words that stand for the noun before them. */
export const RELATIVES = words('which who that');

/** Words that open what is put between a noun and its verb: "the debt, *less* cash in the Treasury, was". */
export const INSERTED = words('less including excluding exclusive inclusive besides');

/** Verbs that a clause with a subject of its own may follow: "he said *revenue* would be". */
export const SAYING = words(
  'said says say predict predicts announce announces believe believes hope hopes think thinks show shows indicate indicates indicated',
);

/** Words that open a clause within a sentence, with a subject of its own. */
export const SUBORDINATORS = words('as when until while because if though although whereas unless where');

/** Nouns for people whoever they are, and for what anything comes at: what else is said tells one statistic of them from another. */
export const ANYBODY = words('people person persons individual individuals folks name names cost costs price prices');

/** Nouns that say how a figure is meant, and not of what it is: "its 2 percent objective for inflation". */
export const TARGETS = words(
  'target targets range ranges goal goals objective objectives aim aims limit ceiling floor forecast mark milestone milestones ' +
    'threshold barrier',
);

/** Determiners that take up what was named before: "the two countries" are no figure of their own. */
export const DEFINITES = words(
  'the these those our their his her its my your both all other last past next first same these such',
);

/** Determiners that open a noun phrase of their own. */
export const ARTICLES = words('a an the our its their his her my your this that');

/** Words that stand before those: "in *all* our schools". */
export const PREDETERMINERS = words('all both half only such even just many');

/** Forms that a stemmer of regular English leaves apart, with the form that they are taken for. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'sent:send met:meet led:lead paid:pay spent:spend built:build bought:buy sold:sell won:win lost:lose wrote:write ' +
    'written:write spoke:speak spoken:speak taught:teach fought:fight found:find born:bear borne:bear drew:draw drawn:draw ' +
    'drove:drive driven:drive ate:eat eaten:eat flew:fly flown:fly forgave:forgive froze:freeze frozen:freeze lent:lend ' +
    'chose:choose chosen:choose stole:steal stolen:steal sworn:swear thrown:throw threw:throw ' +
    'began:begin begun:begin broke:break broken:break died:die death:die deaths:die dead:die told:tell thought:think ' +
    'fed:feed bred:breed hung:hang laid:lay lit:light shot:shoot slept:sleep stuck:stick struck:strike swept:sweep ' +
    'torn:tear wore:wear worn:wear men:man women:woman children:child people:person persons:person feet:foot mice:mouse ' +
    'teeth:tooth lives:life wives:wife membership:member memberships:member ' +
    'headed:lead heading:lead abroad:overseas attendee:attend attendees:attend voter:vote voters:vote contributor:contribute ' +
    'contributors:contribute visitor:visit visitors:visit participant:participate participants:participate ' +
    'subscriber:subscribe subscribers:subscribe speaker:speak speakers:speak donor:donate donors:donate ' +
    'applicant:apply applicants:apply'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words for one thing, each line by the first: what one report calls receipts is revenue in the next. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    'revenue revenues receipt receipts income incomes proceeds',
    'spending spend spends spent expenditure expenditures outlay outlays expense expenses disbursement disbursements',
    'donate donates donated donation donations gift gifts giving donor donors',
    'staff staffers employee employees employ employs employed payroll headcount workforce personnel',
    'attend attendee attendees attendance participant participants participate participated registrant registrants',
    'country countries nation nations',
    'company companies firm firms business businesses',
  ].flatMap((line) => {
    const [first, ...others] = line.split(' ') as [string, ...string[]];
    return others.map((word): [string, string] => [word, first]);
  }),
);

/** Verbs that before an amount of money say that it was given: "raised $5". Elsewhere they say how a figure moved, or nothing. */
export const GIVING = words('raise raises raised raising give gave given');

/** Verbs that say whom something came to where people stand by them, and elsewhere how a figure moved. */
export const REACHING = words('reach reaches reached reaching serve serves served serving');

/** What people did who are counted by it, and what it is taken for: "148 people *came* to the conference". */
export const DEEDS: ReadonlyMap<string, string> = new Map(
  ['donate give gave given donated', 'attend came come attended registered met gathered participated joined'].flatMap(
    (line) => {
      const [deed, ...verbs] = line.split(' ') as [string, ...string[]];
      return verbs.map((verb): [string, string] => [verb, deed]);
    },
  ),
);

/** Verbs that say no more than the noun behind them: "sent us a *gift*". */
export const LIGHT = words('send sent make made mail mailed');

/** With "in" behind them and money, these say that it was received. */
export const TAKEN_IN = words('take takes took taken bring brings brought');

/** With "part" behind them, these say that somebody attended. */
export const TAKING = words('take took taken');

/** Words that may stand before what people did. */
export const PERFECTS = words('have has had who were');

/** People who are spoken to or of: "6,000 of *you* gave". */
export const PRONOUNS = words('you us them');

/** "in the near *term*", "over the longer *run*" say when. */
export const SPANS = words('term run');
export const HORIZONS = words('near nearer short shorter medium long longer');

/** Stems of words that a figure of one occasion stands by: "attended by 300 people", "80 parties took part". */
export const OCCASIONS = words(
  'attend attende particip confer meet summit elect vote ballot ceremoni event host session festiv ralli march congress ' +
    'tournament championship referendum',
);

/** Stems of words for what happens again and again, and so is counted over a stretch of time. */
export const HAPPENINGS = words(
  'visit lend spend revenu sell sale die arriv depart download import export graduat admiss admit ' +
    'immigr emigr passeng accid arrest complaint',
);

/** Irregular forms that are of nouns. */
export const NO_VERBS = words(
  'men women children people persons feet mice teeth lives wives membership memberships death deaths attendee attendees ' +
    'voter voters contributor contributors visitor visitors participant participants subscriber subscribers speaker ' +
    'speakers donor donors applicant applicants abroad',
);

/** Verbs that make a passive or a perfect of the participle behind them. */
export const AUXILIARIES = words('is are was were be been being have has had get got');

/** Numerals that state no number: no figure can be followed through them. */
export const VAGUE_NUMERALS: ReadonlySet<string> = new Set(
  'several|few|a few|many|various|a couple|couple|a handful|some|numerous|one'.split('|'),
);

/** Words that a number is the name of, and no amount: "upgraded from version 5.02 to 5.03". */
export const LABELS = words(
  'version versions release chapter section page article rfc bug issue ticket step phase level no route highway',
);

/** Words before a length of time that is itself what is stated: "a term of four years". */
export const STATES_A_LENGTH = words('of is was are were to at averaged reached lasted about');
