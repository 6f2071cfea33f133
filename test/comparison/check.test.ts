import { renameClaim } from '../../src/catalogue/catalogue-edits.ts';
import { editYaml } from '../../src/catalogue/edit-yaml.ts';
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/catalogue/observe.ts';
import { parseCatalogue } from '../../src/catalogue/parse-catalogue.ts';
import { parseDate } from '../../src/catalogue/parse-date.ts';
import type { Project } from '../../src/catalogue/project.ts';
import { check } from '../../src/comparison/check.ts';
import { splitParagraphs } from '../../src/corpus/paragraphs.ts';
import { findingWords } from '../../src/report/finding-words.ts';
import { projectOf, type ClaimInShort } from '../support/project.ts';

/** The findings of some kinds, told in words. */
function told(project: Project, ...kinds: string[]): string[] {
  return check(project)
    .findings.filter(({ kind }) => kinds.includes(kind))
    .map((finding) => `${finding.severity} ${finding.kind}: ${findingWords(finding).message}`);
}

/** The same project with more in its catalogue. */
function with_(project: Project, yaml: string): Project {
  const source = project.catalogue.source + yaml;
  const { constraints, severities } = parseCatalogue(source, 'claims.yaml', parseDate);
  return { ...project, catalogue: { ...project.catalogue, source, constraints, severities } };
}

describe('sources of one year', () => {
  it.each<[string, ClaimInShort['says'], string[]]>([
    [
      'that exclude each other',
      { '2002 a': '400 parties', '2002 b': 'over 500 parties' },
      ['error conflict: the sources of 2002 exclude each other on parties: “400” (d2002-a), “over 500” (d2002-b)'],
    ],
    [
      'that say it differently',
      { '2002 a': '418 parties', '2002 b': 'over 400 parties' },
      [
        'note disagreement-in-words: the sources of 2002 word parties differently: “418” (d2002-a), “over 400” (d2002-b)',
      ],
    ],
    ['that say the same', { '2002 a': 'Over 400 parties', '2002 b': 'over 400 parties' }, []],
    ['of two years', { 2002: '400 parties', 2003: '500 parties' }, []],
    ['of no year that anybody knows', { 'XXXX a': '400 parties', 'XXXX b': '500 parties' }, []],
    ['that speak of two times', { '2002 a': '400 parties', '2002 b': [{ quote: '300 parties', of: '1990' }] }, []],
  ])('%s', (_, says, expected) => {
    expect(told(projectOf({ parties: { says: says! } }), 'conflict', 'disagreement-in-words')).toEqual(expected);
  });
});

describe('from year to year', () => {
  const other = { rivers: { says: { 2007: '3 rivers' } } };

  it.each<[string, Record<string, ClaimInShort>, string[]]>([
    [
      'the same words',
      { parties: { says: { 2002: 'over 400 parties', 2003: 'over 400 parties', 2007: 'over 400 parties' } } },
      ['note stale: parties is “over 400” in 2002, 2003, 2007: the same words carried forward'],
    ],
    [
      'the same words after others between',
      { parties: { says: { 2002: 'over 400 parties', 2003: '418 parties', 2007: 'over 400 parties' } } },
      [],
    ],
    [
      'the same words of the same time, as a column of the year before',
      { members: { says: { 2015: '86,540 members', 2016: [{ quote: '86,540 members', of: '2014' }] } } },
      [],
    ],
    [
      'the same words of the financial year that the report before was of',
      {
        complaints: {
          says: { '2022-07': '488 complaints', '2023-07': [{ quote: '488 complaints', of: '2021/2022' }] },
        },
      },
      [],
    ],
    [
      'the same words of two times, as each report of the year before has them',
      {
        staff: {
          says: { 2015: [{ quote: '256 staff', of: '2014' }], 2016: [{ quote: '256 staff', of: '2015' }] },
        },
      },
      ['note stale: staff is “256” in 2015, 2016: the same words carried forward'],
    ],
    [
      'the same words of some time before',
      { staff: { says: { 2015: '256 staff', 2016: [{ quote: '256 staff', of: '[..2016]' }] } } },
      [],
    ],
    [
      'another name in what tells no year',
      { branches: { says: { XXXX: '19 branches', 2015: '19 libraries', 2016: '18 libraries' } } },
      [],
    ],
    [
      'silence',
      { parties: { says: { 2002: '400 parties', 2003: '418 parties' } }, ...other },
      ['note silence: parties was stated in 2002, 2003, and is not in 2007'],
    ],
    ['once stated, no silence', { parties: { says: { 2002: '400 parties' } }, ...other }, []],
    [
      'another name',
      {
        countries: {
          says: { 2002: '147 countries', 2003: '148 countries and regions', 2007: '149 countries and regions' },
        },
      },
      ['note basis-drift: what countries counts changes its name: countries (2002) → countries and regions (2003)'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(told(projectOf(claims), 'stale', 'silence', 'basis-drift')).toEqual(expected);
  });
});

describe('silence', () => {
  const says = { 2002: '400 parties', 2003: '418 parties', 2007: 'over 420 parties' };

  it('is none where the quote was not found, or the document not read', () => {
    const project = projectOf({ parties: { says } });
    const edited = new Map(project.texts);
    const last = edited.get('d2007')!;
    const text = 'It is said that there are over 430 parties in all.';
    edited.set('d2007', { ...last, text, paragraphs: splitParagraphs(text) });
    const changed = { ...project, texts: edited, ...observe(project.catalogue, edited) };
    expect(told(changed, 'value-changed')).toHaveLength(1);
    expect(told(changed, 'silence')).toEqual([]);
    const silent = projectOf({ parties: { says: { 2002: '400 parties', 2003: '418 parties' } }, rivers: { says } });
    expect(told(silent, 'silence')).toHaveLength(1);
    expect(told({ ...silent, texts: new Map([...silent.texts].slice(0, 2)) }, 'silence')).toEqual([]);
  });
});

it('a figure that is catalogued twice', () => {
  const project = projectOf({ parties: { says: { 2002: '400 parties', 2003: '400 parties' } } });
  const [first] = project.catalogue.claims[0]!.observations;
  const claims = [{ ...project.catalogue.claims[0]!, observations: [first!, { ...first!, index: 1 }] }];
  const catalogue = { ...project.catalogue, claims };
  expect(told({ ...project, catalogue, ...observe(catalogue, project.texts) }, 'duplicate')).toEqual([
    'warning duplicate: parties has “400” in paragraph 1 of d2002 twice: observation 2 repeats observation 1',
  ]);
  expect(told(project, 'duplicate')).toEqual([]);
});

describe('a flow without a period', () => {
  const sent = { kind: 'flow', says: { 2002: '400 visits' } };

  it('is told of where it is stated, and where it is worked out', () => {
    const yearly = { kind: 'flow', formula: 'sent / years' };
    expect(told(projectOf({ sent, yearly }), 'period-missing')).toEqual([
      'error period-missing: sent is a flow, but its figure in d2002 has no period',
      'error period-missing: yearly is a flow, but its formula has no period',
    ]);
    const whole = { sent: { ...sent, period: 'P5Y' }, yearly: { ...yearly, period: 'P1Y' } };
    expect(told(projectOf(whole), 'period-missing')).toEqual([]);
  });
});

describe('what cannot be', () => {
  const claims = {
    sent: { kind: 'flow', period: 'P5Y', says: { 2002: 'about 400 delegations', 2007: 'over 600 delegations' } },
    led: { kind: 'flow', period: 'P5Y', says: { 2002: '500 delegations led', 2007: '650 delegations led' } },
    members: { says: { 2002: 'over 66 million members', 2007: '60 million members' } },
    yearly: { kind: 'flow', period: 'P1Y', formula: 'sent / years', says: { 2007: 'fewer than 100 delegations' } },
  } satisfies Record<string, ClaimInShort>;

  it.each<[string, string, string[]]>([
    ['a part above its whole', '- always: led <= sent\n    note: they are sent', []],
    [
      'a whole below its part',
      '- always: sent + led < members / 1000000',
      [
        'error impossible: in 2007, sent + led < members / 1000000 cannot be: sent is “over 600”, led is “650”, members is “60 million”; so the left side is more than 1,250, and the right side is 60',
      ],
    ],
    [
      'a count that falls',
      '- never-falls: members',
      [
        'error impossible: members cannot fall: “over 66 million” in 2002 is more than 66 million, “60 million” in 2007 is 60 million, wholly below',
      ],
    ],
    [
      'a share above 100',
      '- always: led <= 100\n    note: it is a share',
      [
        'error impossible: in 2002, led <= 100 cannot be (it is a share): led is “500”; so the left side is 500, and the right side is 100',
        'error impossible: in 2007, led <= 100 cannot be (it is a share): led is “650”; so the left side is 650, and the right side is 100',
      ],
    ],
    ['what strict readings allow', '- always: led = sent', []],
  ])('%s', (_, constraint, expected) => {
    const project = with_(projectOf(claims), `constraints:\n  ${constraint}\n`);
    const own = told(project, 'impossible').filter((line) => !line.includes('yearly'));
    expect(own).toEqual(expected);
  });

  it('a rate that disagrees with its totals, without being asked', () => {
    expect(told(projectOf(claims), 'impossible')).toEqual([
      'error impossible: in 2007, yearly = sent / years cannot be: yearly is “fewer than 100”, sent is “over 600”; so the left side is less than 100, and the right side is more than 120',
    ]);
  });

  it('is told within a document that tells no year, but neither between two nor against a year', () => {
    const says = { staff: { says: { 'XXXX a': '5 staff', 2002: '9 staff' } }, all: { says: { 'XXXX b': '3 people' } } };
    const constraints = 'constraints:\n  - always: staff <= all\n  - never-falls: staff\n';
    expect(told(with_(projectOf(says), constraints), 'impossible')).toEqual([]);
    const falls = {
      staff: { says: { 'XXXX a': '9 staff', 2002: '5 staff' } },
      all: { says: { 'XXXX a': '3 people' } },
    };
    expect(told(with_(projectOf(falls), constraints), 'impossible')).toEqual([
      expect.stringContaining('in XXXX, staff <= all cannot be'),
    ]);
  });

  it.each<[string, string, Record<string, ClaimInShort>, number]>([
    ['in unlike units', 'a <= b', { a: { says: { 2002: '€900' } }, b: { says: { 2002: '$800' } } }, 0],
    ['in one unit', 'a <= b', { a: { says: { 2002: '$900' } }, b: { says: { 2002: '$800' } } }, 1],
    ['a constant of their unit', 'a <= b + 50', { a: { says: { 2002: '$900' } }, b: { says: { 2002: '$800' } } }, 1],
    [
      'over periods of different lengths',
      'a <= b',
      {
        a: { kind: 'flow', period: 'P5Y', says: { 2002: '400 visits' } },
        b: { kind: 'flow', period: 'P1Y', says: { 2002: '90 visits' } },
      },
      0,
    ],
    [
      'over periods of one length, written otherwise',
      'a <= b',
      {
        a: { kind: 'flow', period: 'P12M', says: { 2002: '400 visits' } },
        b: { kind: 'flow', period: 'P1Y', says: { 2002: '90 visits' } },
      },
      1,
    ],
    [
      'years, which are those of the longest period, not of the largest count',
      'a / years <= b',
      {
        a: { kind: 'flow', period: 'P5Y', says: { 2002: '400 visits' } },
        b: { kind: 'flow', period: 'P12M', says: { 2002: '90 visits' } },
      },
      0,
    ],
    [
      'years that do not make it so',
      'a / years <= b',
      {
        a: { kind: 'flow', period: 'P5Y', says: { 2002: '500 visits' } },
        b: { kind: 'flow', period: 'P12M', says: { 2002: '90 visits' } },
      },
      1,
    ],
    [
      'of different times',
      'a <= b',
      { a: { says: { 2007: [{ quote: '60 men', of: '2002' }] } }, b: { says: { 2007: '50 members' } } },
      0,
    ],
    [
      'of the same time, which one of them states',
      'a <= b',
      { a: { says: { 2007: [{ quote: '60 men', of: '2007' }] } }, b: { says: { 2007: '50 members' } } },
      1,
    ],
  ])('is told of figures that can be held against each other alone: %s', (_, always, says, count) => {
    const project = with_(projectOf(says), `constraints:\n  - always: ${always}\n`);
    expect(told(project, 'impossible')).toHaveLength(count);
  });

  it.each<[string, ClaimInShort, number]>([
    ['in unlike units', { says: { 2002: '€900', 2007: '$800' } }, 0],
    ['of a time before', { says: { 2002: '66 members', 2007: [{ quote: '60 members', of: '1990' }] } }, 0],
    ['of a time after', { says: { 2002: '66 members', 2007: [{ quote: '60 members', of: '2006' }] } }, 1],
  ])('is no fall but among like figures, of one time and a later: %s', (_, a, count) => {
    expect(told(with_(projectOf({ a }), 'constraints:\n  - never-falls: a\n'), 'impossible')).toHaveLength(count);
  });

  it('two periods in one year', () => {
    const says = {
      '2002 a': [{ quote: '40 visits', period: 'P5Y' }],
      '2002 b': [{ quote: '41 visits', period: 'P4Y' }],
    };
    const project = with_(projectOf({ visits: { kind: 'flow', says } }), 'constraints:\n  - one-period: visits\n');
    expect(told(project, 'impossible', 'conflict')).toEqual([
      'error impossible: the sources of 2002 speak of different periods for visits: d2002-a: P5Y, of 2002; d2002-b: P4Y, of 2002',
    ]);
  });

  it('two lengths of a period in different years', () => {
    const says = { 2002: [{ quote: '40 visits', period: 'P5Y' }], 2007: [{ quote: '41 visits', period: 'P4Y' }] };
    const constraint = 'constraints:\n  - one-period: visits\n';
    expect(told(with_(projectOf({ visits: { kind: 'flow', says } }), constraint), 'impossible')).toEqual([
      'error impossible: the sources speak of different periods for visits: d2002: P5Y, of 2002; d2007: P4Y, of 2007',
    ]);
    const alike = { 2002: '40 visits', 2007: '41 visits' };
    const project = projectOf({ visits: { kind: 'flow', period: 'P5Y', says: alike } });
    expect(told(with_(project, constraint), 'impossible')).toEqual([]);
  });
});

describe('how much findings matter', () => {
  const project = projectOf({ parties: { says: { '2002 a': '400 parties', '2002 b': 'over 500 parties' } } });

  it('is for the catalogue to say', () => {
    expect(told(with_(project, 'severities:\n  conflict: note\n'), 'conflict')).toEqual([
      expect.stringMatching(/^note conflict/),
    ]);
    expect(told(with_(project, 'severities: { conflict: off }\n'), 'conflict')).toEqual([]);
  });

  it.each([
    ['severities: { conflicts: off }', 'unknown field conflicts'],
    ['severities: { conflict: loud }', 'conflict is to be error or warning or note or off, not "loud"'],
    ['constraints: [{ note: x }]', 'a constraint is one of always, never-falls, one-period'],
    ['constraints: [{ always: parties }]', 'a relation has one of'],
    ['constraints: [{ always: parties < x }]', 'no claim is called x'],
    ['constraints: [{ always: parties < (1 }]', 'the relation cannot be read: at character 13, expected )'],
    ['constraints: [{ never-falls: party }]', 'no claim is called party'],
  ])('%s', (yaml, message) => {
    expect(() => with_(project, `${yaml}\n`)).toThrow(message);
  });
});

describe('what is catalogued', () => {
  it('is also what is quoted where it cannot be used', () => {
    const project = projectOf({ parties: { says: { 2002: [{ quote: '400 parties', value: '401' }] } } });
    expect(told(project, 'typed-value')).toHaveLength(1);
    expect(check(project).coverage).toEqual({ quantities: 1, catalogued: 1, excluded: 0 });
    expect(told(project, 'uncatalogued')).toEqual([]);
  });

  it('is counted, and what is not is listed, likely statistics first', () => {
    const more = { quote: '400 parties, after 12 years, and 30 rivers', figure: '400' };
    const project = projectOf({ parties: { says: { 2002: [more], 2003: '418 parties' } } });
    expect(check(project).coverage).toEqual({ quantities: 4, catalogued: 2, excluded: 0 });
    expect(told(project, 'uncatalogued')).toEqual([
      'note uncatalogued: no claim covers “30 rivers” in paragraph 1 of d2002',
      'note uncatalogued: no claim covers “12 years” in paragraph 1 of d2002',
    ]);
  });

  it('of what many documents state says how many do, and names the first', () => {
    const years = Array.from({ length: 6 }, (_, i) => String(2002 + i));
    const says = Object.fromEntries(
      years.map((year, i) => [year, [{ quote: `400 parties and ${30 + i} rivers`, figure: '400' }]]),
    );
    const project = projectOf({ parties: { says } });
    const found = check(project).findings.filter((finding) => finding.kind === 'uncatalogued');
    expect(found.map(({ document, others, alsoIn }) => [document, others, ...alsoIn])).toEqual([
      ['d2002', 5, 'd2003', 'd2004', 'd2005'],
      ['d2003', 5, 'd2002', 'd2004', 'd2005'],
      ['d2004', 5, 'd2002', 'd2003', 'd2005'],
      ['d2005', 5, 'd2002', 'd2003', 'd2004'],
      ['d2006', 5, 'd2002', 'd2003', 'd2004'],
      ['d2007', 5, 'd2002', 'd2003', 'd2004'],
    ]);
    expect(told(project, 'uncatalogued')[0]).toMatch(/; 5 others state the like$/);
  });
});

it('a claim that is renamed is renamed in constraints too', () => {
  const project = projectOf({ led: { says: { 2002: '40 visits' } }, sent: { says: { 2002: '50 visits' } } });
  const { catalogue } = with_(project, 'constraints:\n  - always: led  <= sent # so\n  - never-falls: led\n');
  expect(editYaml(catalogue.source, renameClaim(catalogue, 'led', 'headed'))).toContain(
    'constraints:\n  - always: headed  <= sent # so\n  - never-falls: headed\n',
  );
});
