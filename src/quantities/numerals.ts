/** Cardinals below a hundred. Sources: CLDR's English spell-out rules, with the usual other words for zero. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nought: 0,
    naught: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Powers of ten by word: `hundred` multiplies by 10². Short scale; Indian lakh and crore. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 2,
    thousand: 3,
    lakh: 5,
    lac: 5,
    lkh: 5,
    million: 6,
    crore: 7,
    krore: 7,
    koti: 7,
    cr: 7,
    billion: 9,
    trillion: 12,
    quadrillion: 15,
    quintillion: 18,
    sextillion: 21,
    septillion: 24,
    // Plurals after a numeral, as in "three billions"; alone they are vague magnitudes.
    hundreds: 2,
    thousands: 3,
    lakhs: 5,
    lacs: 5,
    lkhs: 5,
    millions: 6,
    crores: 7,
    krores: 7,
    kotis: 7,
    billions: 9,
    trillions: 12,
  }),
);

/** Scales in short, which digits take: `1.3 bn`, `2mil`. Those of one letter are in `GLUED_SCALES`. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ mn: 6, mln: 6, mil: 6, mio: 6, bn: 9, bln: 9, mrd: 9, tn: 12, tln: 12, trn: 12 }),
);

/** Those of them that words take too: `one mln barrels`. */
export const WIRE_SCALES: ReadonlyMap<string, number> = new Map(
  [...SHORT_SCALES].filter(([word]) => word.endsWith('n') && word.length === 3),
);

/** One letter after digits: `10k`, `3M`, `1.2b`, `2T`. `m` is a metre too, see read-numeral. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 3, K: 3, M: 6, m: 6, b: 9, B: 9, T: 12, G: 9 }),
);

/** Collective numerals: `two dozen`. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozen: 12, dozens: 12, dzs: 12, dz: 12, doz: 12, score: 20, gross: 144 }),
);

/** Ordinals from third on, which are also the denominators of fractions, and the halves and quarters. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    thousandth: 1000,
    millionth: 1e6,
    billionth: 1e9,
    trillionth: 1e12,
    halves: 2,
    thirds: 3,
    quarters: 4,
    fourths: 4,
    fifths: 5,
    sixths: 6,
    sevenths: 7,
    eighths: 8,
    ninths: 9,
    tenths: 10,
    elevenths: 11,
    twelfths: 12,
    fifteenths: 15,
    sixteenths: 16,
    twentieths: 20,
    thirtieths: 30,
    fortieths: 40,
    fiftieths: 50,
    hundredths: 100,
    thousandths: 1000,
    millionths: 1e6,
    billionths: 1e9,
    trillionths: 1e12,
  }),
);

/** Ordinals that are never denominators, besides those of `DENOMINATORS`. */
export const FIRST_ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'nineth', 'firsts', 'seconds']);

/** Letters after digits that make an ordinal. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
