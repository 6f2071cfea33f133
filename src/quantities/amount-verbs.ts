const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Auxiliaries, and the adverbs that stand among them: what a "not" reaches over to the amount that it denies. */
export const AUXILIARIES: ReadonlySet<string> = words(
  'to be been being am is are was were have has had having ever even yet once again also before since there ' +
    'worth may might must shall should can could will would do does did',
);

/** Verbs of what an amount is or comes to: where one is denied, so is the amount, and nothing of that amount is left. */
export const LEVEL_VERBS: ReadonlySet<string> = words(
  'number numbers numbered numbering total totals totalled totaled totalling totaling amount amounts amounted exist exists ' +
    'existed cost costs costing weigh weighs weighed last lasts lasted employ employs employed contain contains contained ' +
    'earn earns earned score scores scored fall falls fell fallen rise rises rose risen grow grows grew grown drop drops ' +
    'dropped increase increases increased decline declines declined',
);

/** Verbs of getting to an amount: what does not reach it is below it. */
export const REACHING_VERBS: ReadonlySet<string> = words(
  'reach reaches reached reaching attain attains attained attaining hit hits hitting',
);

/** Verbs whose object is often an amount, besides: `paid more than $400`. The amount may be there though they are denied. */
const OBJECT_VERBS: ReadonlySet<string> = words(
  'allow allows allowed attract attracts attracted carry carries carried charge charges charged consume consumes consumed ' +
    'cover covers covered include includes included live lives lived lose loses lost make makes made need needs needed owe ' +
    'owes owed own owns owned pay pays paid paying permit permits permitted produce produces produced receive receives ' +
    'received receiving require requires required serve serves served serving sleep sleeps slept spend spends spent ' +
    'spending stay stays stayed staying take takes took taken taking travel travels travelled traveled use uses used using ' +
    'wait waits waited waiting work works worked working give gives gave given giving see sees saw seen raise raises ' +
    'raised raising report reports reported record records recorded run runs ran built build builds employing losing offer ' +
    'offers offered provide provides provided accept accepts accepted admit admits admitted seat seats seated win wins won winning sell sells sold selling hold holds held holding ' +
    'get gets got gotten getting gain gains gained come comes came go goes went gone',
);

/** All verbs that may stand between a negation and the bound that it turns round. */
export const AMOUNT_VERBS: ReadonlySet<string> = new Set([...LEVEL_VERBS, ...REACHING_VERBS, ...OBJECT_VERBS]);
