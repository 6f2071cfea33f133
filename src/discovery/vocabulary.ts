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
    'amounting total totals totaled totalled totaling totalling number numbers numbered numbering reach reaches reached ' +
    'reaching hit hits rise rises rose risen rising raise raises raised raising fall falls fell fallen falling drop drops ' +
    'dropped dropping decline declines declined declining decrease decreases decreased decreasing increase increases ' +
    'increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping soar soars ' +
    'soared surge surges surged shrink shrinks shrank shrunk slip slips slipped slow slows slowed ease eases eased edge ' +
    'edges edged move moves moved moving go goes went gone lower lowers lowered lowering reduce reduces reduced reducing ' +
    'cut cuts cutting keep keeps kept keeping maintain maintains maintained maintaining hold holds held leave leaves left ' +
    'set sets double doubles doubled expand expands expanded exceed exceeds exceeded exceeding surpass surpasses surpassed ' +
    'pass passes passed top tops topped constitute constitutes constituted comprise comprises comprised equal equals ' +
    'equaled equalled estimate estimates estimated project projects projected expect expects expected bring brings brought ' +
    'bringing continue continues continued change changes changed',
);

/** Nouns that say that a figure is a figure: "a total of", "the number of". */
export const MEASURES = words(
  'number numbers total totals amount amounts sum sums figure figures count counts estimate estimates aggregate quantity ' +
    'level levels rate rates pace proportion share shares increase increases decrease decreases rise rises fall decline reduction reductions growth gain gains ' +
    'drop percent percentage percentages percentum cent per point points basis dollar dollars million millions billion ' +
    'billions trillion thousand thousands hundred hundreds dozen dozens',
);

/** Words of time: when a figure held is told by its period, and no part of what it counts. */
export const TIMES = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec monday tuesday wednesday thursday friday saturday sunday year years month months week weeks day days ' +
    'quarter quarters decade decades century centuries fiscal calendar ending ended end beginning ultimo instant today ' +
    'yesterday recent recently currently current present presently previous preceding past last next coming former earlier ' +
    'early late later since until ago time date first second third fourth',
);

/** Words of no weight beyond those that end a noun phrase. */
export const FILLERS = words(
  'new other such same own many several various few certain great greater large larger more most least well good better ' +
    'full further ever also only even very quite really about around some over nearly almost approximately roughly not no ' +
    'there here that this these those who which whose whom would could should can will shall may might must have has had ' +
    'having do does did done make makes made making get gets got give gives gave given take takes took taken see seen say ' +
    'says said show shows showed shown include includes included including use used using say one two three four five six ' +
    'seven eight nine ten eleven twelve us thus according report reports reported follow follows following follows note ' +
    'noted hereby therefore however meanwhile moreover respectively alone mr mrs ms dr st',
);

/** Words that hold two figures of one statistic against each other within a sentence. */
export const COMPARATIVES = words('from than against compared versus vs up down previously formerly instead');

/** Prepositions, at which the head of a subject ends: "receipts | into the Treasury from all sources". */
export const PREPOSITIONS = words(
  'of in on at for into from to by with within during under over through throughout among between against since until as per ' +
    'upon across toward towards after before including about',
);

/** What can open a sentence before its subject: "In March, …", "While it fell, …". */
export const OPENERS = words(
  'in on at for during since by with as while although though when after before under over through throughout according ' +
    'if because despite within from of until once',
);

/** Determiners that take up what was named before: "the two countries" are no figure of their own. */
export const DEFINITES = words(
  'the these those our their his her its my your both all other last past next first same these such',
);

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
    'headed:lead heading:lead abroad:overseas'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Stems of words that a figure of one occasion stands by: "attended by 300 people", "80 parties took part". */
export const OCCASIONS = words(
  'attend attende particip confer meet summit elect vote ballot ceremoni event host session festiv ralli march congress ' +
    'tournament championship referendum',
);
