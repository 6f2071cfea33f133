const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that end a noun phrase: prepositions, determiners, pronouns, auxiliaries, conjunctions, adverbs. */
export const STOP_WORDS = words(
  'a about above abroad across after again against ago all alone along already also although am amid among an and another ' +
    'any apart apiece are around as aside at away back be because been before behind being below beneath beside besides ' +
    'between beyond both but by can could despite did do does done down due during each either else even ever every ' +
    'except far fewer for from had has have having he hence her here hers him his how however i if in including inside instead ' +
    'into is it its itself just later least less like may me might more most much must my near nearly neither never next ' +
    'no nor not now of off often on once only onto or otherwise our ours out outside over own per perhaps plus rather ' +
    'respectively shall she should since so some soon still such-and than that the their theirs them themselves then ' +
    'there thereabout thereabouts therefore these they this those though through throughout thus till to together too toward towards under ' +
    'unless until unto up upon us cannot versus via vs was we well were what whatever when where whereas whether which while who ' +
    'whom whose why will with within without would yet you your yours today yesterday tomorrow tonight early earlier late ' +
    'almost approximately roughly annually strong thanks according compared monday tuesday wednesday thursday friday saturday ' +
    'sunday january february april june july august september october november december',
);

/** Verbs and participles that commonly follow a number and its noun, or the number alone. */
export const VERBS = words(
  'said says say told went gone go goes came come comes took take takes taken got get gets made make makes gave give ' +
    'gives given left fell fall fallen rose rise risen grew grow grows grown saw see seen sees won win ' +
    'lost lose loses ran run began begin begins begun became become becomes held hold holds kept keep keeps stood ' +
    'stand stands met led lead leads found find finds spent sold sell sells bought buy buys paid pay pays sent ' +
    'send sends brought built put set cut hit shot drew drawn drove fought flew knew known meant meet meets read ' +
    'sat slept spoke spoken struck sought taught thought threw understood wore wrote written died dies die live ' +
    'lived remain remains need want wants know think believe believes expect expects visited expected killed injured homeless missing ' +
    'wounded showed show shown says added reported according ended died born based located including involving ' +
    'fled hid slid swept stole stolen tore torn woke shook sank swam froze wept crept leapt burnt bled fed hurt survive ' +
    'survived favored favoured supported opposed opposes oppose supports agreed agree abstained voted being having making using following wanted arrived attended participated died dead seem seems tend have',
);

/** Plurals without an -s. */
export const IRREGULAR_PLURALS = words(
  'people men women children police feet teeth mice geese cattle sheep fish deer staff personnel troops crew media data ' +
    'criteria phenomena bacteria alumni spacecraft aircraft offspring folk folks sportsmen policemen firemen fishermen ' +
    'businessmen congressmen servicemen gunmen salesmen workmen townspeople salespeople',
);

/** Words ending in -ly that are no adverbs. */
export const NOUNS_IN_LY = words(
  'family supply assembly monopoly weekly monthly yearly elderly friendly deadly likely unlikely costly anomaly orderly',
);

/** Words ending in -s that are no plurals. */
export const SINGULARS_IN_S = words(
  'business class mass loss process access success press glass pass boss cross progress congress series news politics ' +
    'economics physics mathematics bus gas virus crisis basis analysis status campus bonus census focus consensus plus ' +
    'minus previous various serious religious famous numerous continuous overseas texas arkansas kansas chess mess dress stress illness ' +
    'wilderness fitness business tennis less across address express gross us is was has its this thus as yes perhaps ' +
    'always sometimes besides hers ours yours theirs whereas towards upwards afterwards',
);
