/**
 * Small made-up corpora of four kinds of texts, with the statistic that each figure states known. `[series|figure]` marks
 * a figure in a template; what `value` gives for the year of a document is put in place of `#`.
 */

/** A generator of numbers below 1, the same for the same seed (mulberry32). */
function randomOf(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const grouped = (n) => Math.round(n).toLocaleString('en-US');
const growing =
  (from, rate, noise = 0.1) =>
  (year, random) =>
    from * rate ** year * (1 + noise * (random() - 0.5));
const count = (from, rate) => (year, random) => grouped(growing(from, rate)(year, random));
const hedged = (from, rate) => (year, random) => {
  const n = growing(from, rate)(year, random);
  const step = 10 ** Math.floor(Math.log10(n));
  const [hedge, round] = [
    ['over ', Math.floor(n / step)],
    ['more than ', Math.floor(n / step)],
    ['nearly ', Math.ceil(n / step)],
    ['about ', Math.round(n / step)],
    ['', 0],
  ][Math.floor(random() * 5)];
  return hedge === '' ? grouped(n) : `${hedge}${grouped(round * step)}`;
};
const dollars = (from, rate) => (year, random) => `$${grouped(growing(from, rate)(year, random))}`;
const million = (from, rate) => (year, random) => `$${growing(from, rate)(year, random).toFixed(1)} million`;
const billion = (from, rate) => (year, random) => `$${growing(from, rate)(year, random).toFixed(0)} billion`;
const percent = (low, high) => (_, random) => `${(low + (high - low) * random()).toFixed(1)} percent`;
const eighths = ['', '-1/4', '-1/2', '-3/4'];
const rate = (_, random) => `${1 + Math.floor(random() * 5)}${eighths[Math.floor(random() * 4)]} percent`;
const range = (_, random) => {
  const n = Math.floor(random() * 5);
  return random() < 0.5
    ? `${n} to ${n === 0 ? '' : `${n}-`}1/4 percent`
    : `${n === 0 ? '' : `${n}-`}1/4 to ${n === 0 ? '' : `${n}-`}1/2 percent`;
};
const either =
  (...of) =>
  (year, random) =>
    of[Math.floor(random() * of.length)];

export const KINDS = [
  {
    name: 'bank',
    documents: 120,
    sentences: 7,
    series: {
      'funds:rate': [
        rate,
        'The Committee decided today to keep its target for the federal funds rate at [#].',
        'The Federal Open Market Committee decided today to raise its target for the federal funds rate to [#].',
        'The Committee decided today to lower its target for the federal funds rate 50 basis points to [#].',
        'The Federal Open Market Committee at its meeting today voted to leave its target for the federal funds rate unchanged at [#].',
      ],
      'funds:range': [
        range,
        'Consistent with its mandate, the Committee decided to maintain the target range for the federal funds rate at [#].',
        'In support of these goals, the Committee decided to raise the target range for the federal funds rate to [#].',
        'In view of realized and expected labor market conditions and inflation, the Committee decided to lower the target range for the federal funds rate to [#].',
        'The Committee will maintain the target range for the federal funds rate at [#] and continues to anticipate that economic conditions are likely to warrant low levels for an extended period.',
      ],
      'discount-rate': [
        rate,
        'In a related action, the Board of Governors approved a 25 basis point increase in the discount rate to [#].',
        'In a related action, the Board of Governors unanimously approved a 50-basis-point decrease in the discount rate to [#].',
        'In taking this action, the Board approved the requests submitted by the Boards of Directors of the Reserve Banks for a discount rate of [#].',
      ],
      'inflation-goal': [
        either('2 percent'),
        'The Committee seeks to achieve maximum employment and inflation at the rate of [#] over the longer run.',
        'The Committee expects inflation to rise gradually toward [#] over the medium term as the effects of energy prices dissipate.',
        'With inflation running persistently below this longer-run goal, the Committee will aim to achieve inflation moderately above [#] for some time.',
        'The Committee is strongly committed to returning inflation to its [#] objective.',
        'The Committee does not expect it will be appropriate to reduce the range until it has gained greater confidence that inflation is moving sustainably toward [#].',
      ],
      'treasury-purchases': [
        either('$45 billion', '$40 billion', '$35 billion', '$80 billion'),
        'The Committee will also add to its holdings of longer-term Treasury securities at a pace of [#] per month.',
        'The Committee will purchase longer-term Treasury securities at a pace of [#] per month.',
        'The Federal Reserve will continue to increase its holdings of Treasury securities by at least [#] per month.',
      ],
      'mortgage-purchases': [
        either('$40 billion', '$35 billion', '$30 billion'),
        'The Committee will add to its holdings of agency mortgage-backed securities at a pace of [#] per month.',
        'The Committee decided to continue purchasing additional agency mortgage-backed securities at a pace of [#] per month.',
        'Purchases of agency mortgage-backed securities will continue at [#] per month.',
      ],
      unemployment: [
        percent(3.5, 9),
        'The unemployment rate fell to [#] in the latest month.',
        'The unemployment rate, at [#], remains elevated.',
        'Labor market conditions have improved further, with the unemployment rate declining to [#].',
        'The unemployment rate stood at [#], little changed since the spring.',
      ],
      'consumer-inflation': [
        percent(0.5, 6),
        'Consumer prices rose at an annual rate of [#] over the year.',
        'Measured by the consumer price index, annual inflation was [#].',
        'On a twelve-month basis, consumer price inflation came to [#].',
      ],
    },
  },
  {
    name: 'charity',
    documents: 150,
    sentences: 9,
    series: {
      'grants-made': [
        count(40, 1.15),
        'This year we made [# grants] to partners in every region.',
        'The board approved [# grants] during the year.',
        'In all, [# grants] were awarded to local organizations.',
        'We awarded [# grants], most of them small.',
      ],
      'grants-total': [
        million(1.2, 1.15),
        'Grants paid to partners totalled [#].',
        'We gave out [#] in grants this year.',
        'Our grantmaking came to [#], the most ever.',
        'We made grants totalling [#].',
      ],
      members: [
        hedged(3000, 1.12),
        'The society now has [# members].',
        'Our membership has grown to [#].',
        'Today we count [# members] in all fifty states.',
        'With [# members], we are the largest group of our kind.',
      ],
      volunteers: [
        hedged(800, 1.1),
        'None of this would be possible without our [# volunteers].',
        'Last year [# volunteers] gave their time.',
        '[# volunteers] helped at events across the country.',
      ],
      'total-revenue': [
        dollars(2_300_000, 1.12),
        'Total revenue for the year was [#].',
        'Revenue from all sources came to [#].',
        'Total revenues were [#], slightly above budget.',
      ],
      'total-expenses': [
        dollars(2_100_000, 1.12),
        'Total expenses for the year were [#].',
        'Expenses came to [#], under budget.',
        'Our total expenses were [#].',
      ],
      'net-assets': [
        dollars(5_100_000, 1.08),
        'Net assets at the end of the year stood at [#].',
        'At year end, our net assets were [#].',
        'We closed the year with net assets of [#].',
      ],
      'program-share': [
        percent(78, 90),
        'Programs accounted for [#] of spending.',
        'Some [#] of our spending went to programs.',
        'We spent [#] of our budget on programs.',
      ],
      donors: [
        hedged(5000, 1.1),
        'We are grateful to the [# donors] who gave this year.',
        'Gifts came from [# donors].',
        'More people than ever gave: [# donors] in all.',
      ],
      books: [
        hedged(12000, 1.1),
        'The library now offers [# books] free of charge.',
        'There are now [# books] in our collection.',
        'Our collection passed [# books] this spring.',
      ],
      'average-gift': [
        dollars(52, 1.02),
        'The average gift was [#].',
        'Most of our support comes in small amounts, with an average gift of [#].',
        'On average, each gift was [#].',
      ],
      schools: [
        count(60, 1.1),
        'Our teachers worked in [# schools].',
        'The program now reaches children in [# schools].',
        'We brought the program to [# schools].',
      ],
      children: [
        hedged(9000, 1.1),
        'Through it we reached [# children].',
        'The program served [# children] last year.',
        '[# children] took part in the program.',
      ],
      staff: [
        count(20, 1.05),
        'We employ [# people] at two offices.',
        'Our staff has grown to [# people].',
        'A team of [# people] carries out this work.',
      ],
    },
  },
  {
    name: 'community',
    documents: 500,
    sentences: 8,
    series: {
      developers: [
        count(600, 1.02),
        'The project now has [# developers].',
        'There are [# developers] entitled to vote.',
        'At the moment [# developers] are active in the project.',
      ],
      packages: [
        hedged(8000, 1.05),
        'The archive now holds [# packages].',
        'The new release ships [# packages].',
        'With [# packages], it is the largest distribution of free software.',
        'Users can choose among [# packages].',
      ],
      'new-packages': [
        count(30, 1.01),
        'The following [# packages] were added to the unstable archive recently.',
        'Since last week [# new packages] entered the archive.',
        '[# new packages] were added recently.',
      ],
      'orphaned-packages': [
        count(12, 1.02),
        'This week [# packages] were orphaned and require a new maintainer.',
        '[# packages] were orphaned this week.',
        'Currently [# packages] are orphaned and [218 packages] are up for adoption.',
      ],
      'critical-bugs': [
        count(150, 1.01),
        'According to the bugs search interface, the upcoming release is currently affected by [# release-critical bugs].',
        'There are [# release-critical bugs] left to fix.',
        'The count of release-critical bugs went down to [#].',
        '[# release-critical bugs] concern the next release.',
      ],
      advisories: [
        count(8, 1.01),
        'The security team released [# advisories] this week.',
        'Since the last issue [# security advisories] were published.',
        '[# advisories] were issued by the security team.',
      ],
      attendees: [
        count(250, 1.02),
        'The conference was attended by [# people] from many countries.',
        'More than a week of talks drew [# attendees] to the conference.',
        '[# attendees] took part in the yearly conference.',
      ],
      voters: [
        count(400, 1.005),
        'In the election of the project leader, [# developers] voted.',
        'The vote on the leader saw [# valid votes].',
        '[# developers] cast a ballot in the leader election.',
      ],
      translations: [
        percent(60, 99),
        'The installer is now [#] translated.',
        'Translation of the installer reached [#].',
        'For the installer, [#] of all strings are translated.',
      ],
      mirrors: [
        count(200, 1.02),
        'The archive is carried by [# mirrors] around the world.',
        'There are [# mirrors] in many countries.',
        'Thanks to [# mirrors], downloads are fast.',
      ],
      'new-maintainers': [
        either('5', '7', '12', '3', 'four', 'eleven'),
        '[# applicants] have been accepted as maintainers.',
        'Since the last issue [# applicants] became maintainers.',
        'Please welcome the [# applicants] accepted as new maintainers.',
      ],
    },
  },
  {
    name: 'addresses',
    documents: 120,
    sentences: 18,
    series: {
      receipts: [
        dollars(40_000_000, 1.03),
        'The receipts into the Treasury from all sources during the fiscal year ending June 30 were [#].',
        'The ordinary receipts of the Treasury for the last fiscal year amounted to [#].',
        'The receipts of the Government from all sources for the fiscal year were [#].',
        'The whole receipts of the Treasury during the past year were [#].',
      ],
      expenditures: [
        dollars(38_000_000, 1.03),
        'The expenditures for the same period were [#].',
        'The ordinary expenditures of the Government during the fiscal year amounted to [#].',
        'The total expenditures of the year were [#].',
        'The expenditures of the Government for the fiscal year ending June 30 were [#].',
      ],
      'public-debt': [
        dollars(90_000_000, 1.03),
        'The public debt amounted on the 1st of July to [#].',
        'The total public debt, less cash in the Treasury, was [#].',
        'The whole amount of the public debt of the United States is [#].',
      ],
      pensioners: [
        count(30000, 1.03),
        'The number of pensioners on the rolls at the close of the fiscal year was [#].',
        'There were on the rolls [# pensioners].',
        'The pension rolls now carry the names of [# pensioners].',
      ],
      'pensions-paid': [
        dollars(3_000_000, 1.03),
        'The amount paid for pensions during the year was [#].',
        'There was paid on account of pensions [#].',
        'The expenditure for pensions was [#].',
      ],
      'post-offices': [
        count(12000, 1.02),
        'The number of post-offices in operation was [#].',
        'There were in operation at the close of the year [# post-offices].',
        'At the end of the year [# post-offices] were in operation.',
      ],
      'postal-revenue': [
        dollars(7_000_000, 1.03),
        'The revenues of the Post-Office Department for the year were [#].',
        'The postal revenue of the year amounted to [#].',
        'The revenue of the Post-Office Department was [#].',
      ],
      'postal-spending': [
        dollars(8_000_000, 1.03),
        'The expenditures of the Post-Office Department were [#].',
        'The postal expenditures of the year amounted to [#].',
        'The Post-Office Department expended [#].',
      ],
      army: [
        count(10000, 1.02),
        'The actual strength of the Army is [# men].',
        'The Army consists of [# officers and men].',
        'The strength of the Army does not exceed [# men].',
      ],
      immigrants: [
        count(200000, 1.02),
        'During the year [# immigrants] arrived at our ports.',
        'The number of immigrants who arrived during the year was [#].',
        '[# immigrants] landed in our ports.',
      ],
      deficit: [
        billion(25, 1.02),
        'We inherited a budget deficit of [#].',
        'The deficit this year will be [#].',
        'We had a [#] budget deficit.',
        'The budget deficit has come down to [#].',
      ],
      jobs: [
        (year, random) => `${(1 + random() * 20).toFixed(0)} million`,
        'Our economy has created [# new jobs].',
        'Our businesses have added [# jobs].',
        'Since we began, [# Americans] have found new jobs.',
      ],
      uninsured: [
        (year, random) => `${(30 + random() * 15).toFixed(0)} million`,
        'There are [# Americans] without health insurance.',
        'Today [# Americans] have no health insurance at all.',
        'It is wrong that [# Americans] lack health insurance.',
      ],
      'public-lands': [
        count(3_000_000, 1.01),
        'During the year [# acres] of the public lands were sold.',
        'There were disposed of [# acres] of public lands.',
        'The quantity of public lands sold was [# acres].',
      ],
    },
  },
];

/** Words that no language has, a few of them frequent: what one-off figures are about. */
const SYLLABLES = 'ba ko ri mel dar fu tin gos la per sem vo nat cu bel dor'.split(' ');
const INVENTED = Array.from({ length: 1500 }, (_, i) => {
  const random = randomOf(i + 99);
  return Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('');
});
const NOUNS =
  'people countries members developers packages bugs children schools books volunteers grants men acres jobs families bridges ' +
  'letters ships farms towns machines engineers servers patches meetings clinics teachers trees treaties roads';
const ONE_OFFS = [
  'In % some # @ were %ed by the % of %.',
  'The % in % left # @ without a %.',
  'It cost $# to % the % of %.',
  'The % agreement on % covers # @ and every %.',
  'Of the @ in the %, # percent were %ed by %.',
  'The % told us that # @ had been %ed after the %.',
  '# @ of the % went to % with a % %.',
  'A % of $# million was set aside for the % in %.',
  'Under the % plan, % will fall to # percent of %.',
];
const THEMES =
  'peace|the weather|good governance|trade with our neighbours|the quality of our work|safety|patience|the courts|documentation|the school|energy|fairness'.split(
    '|',
  );
const SAYINGS = [
  'We owe a great deal to those who care about %.',
  'Much remains to be done about %.',
  'I wish to speak of %, which concerns us all.',
  'Progress on % has been steady, and we mean to go on.',
  'Of % I shall say more on another occasion.',
];
/** The documents of a kind of corpus: each with its text and the figures in it, as `{series, start, end}`. */
export function makeCorpus(kind, documents = kind.documents, seed = 1) {
  const random = randomOf(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const names = Object.keys(kind.series);
  return Array.from({ length: documents }, (_, number) => {
    const year = (number / documents) * 20;
    const said = new Set();
    let text = `Report number ${number}\n\n`;
    const figures = [];
    const put = (sentence, series, figure) => {
      const [before, marked, after] = sentence.split(/\[|\]/);
      if (marked === undefined) {
        text += sentence;
        return;
      }
      text += before;
      const plain = marked.replace('#', figure);
      const words = before === '' ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
      figures.push({ series: series.split(':')[0], start: text.length, end: text.length + words.length });
      text += words + (sentence.includes('] are orphaned and [') ? ' are orphaned.' : after);
    };
    for (let i = 0; i < kind.sentences; i++) {
      const roll = random();
      if (roll < 0.4) {
        const series = pick(names);
        if (!said.has(series.split(':')[0])) {
          said.add(series.split(':')[0]);
          const [value, ...templates] = kind.series[series];
          put(pick(templates), series, String(value(year, random)));
        }
      } else if (roll < 0.65) {
        const sentence = pick(ONE_OFFS)
          .replace('@', pick(NOUNS.split(' ')))
          .replaceAll('%', () => INVENTED[Math.floor(INVENTED.length * random() ** 3)]);
        const figure = sentence.includes('# percent')
          ? String(Math.ceil(random() * 90))
          : grouped(10 ** (1 + random() * 4));
        put(sentence.replace('#', '[#]'), `one-off ${number} ${i}`, figure);
      } else put(pick(SAYINGS).replace('%', pick(THEMES)));
      text += random() < 0.3 ? '\n\n' : ' ';
    }
    return { id: `${kind.name}-${String(number).padStart(4, '0')}`, text: `${text.trim()}\n`, figures };
  });
}
