import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { observe } from '../../src/catalogue/observe.ts';
import { parseCatalogue } from '../../src/catalogue/parse-catalogue.ts';
import { parseDate } from '../../src/catalogue/parse-date.ts';
import type { Project } from '../../src/catalogue/project.ts';
import { check } from '../../src/comparison/check.ts';
import { findingWords } from '../../src/report/finding-words.ts';
import { projectOf } from '../support/project.ts';

interface Cited {
  readonly quote: string;
  readonly [field: string]: unknown;
}

/** Two years of parties, and rivers beside them; with what is left out of the claim `parties`, and of all. */
function village({ ofParties = [], ofAll = [] }: { ofParties?: Cited[]; ofAll?: Cited[] }): Project {
  const more = { quote: '400 parties, after 12 years, and 30 rivers', figure: '400' };
  const project = projectOf({ parties: { says: { 2002: [more], 2003: '418 parties' } } });
  const data = parse(project.catalogue.source) as { claims: Record<string, object> };
  const cite = (each: Cited) => ({ document: 'd2002', paragraph: 1, ...each });
  const source = stringify({
    ...data,
    claims: { parties: { ...data.claims['parties'], excluded: ofParties.map(cite) } },
    excluded: ofAll.map(cite),
  });
  const catalogue = parseCatalogue(source, 'claims.yaml', parseDate);
  return { ...project, catalogue, ...observe(catalogue, project.texts) };
}

const told = (project: Project) =>
  check(project)
    .findings.filter(({ kind }) => kind !== 'document-unsealed')
    .map((finding) => `${finding.severity} ${finding.kind}: ${findingWords(finding).message}`);

const rivers = 'note uncatalogued: no claim covers “30 rivers” in paragraph 1 of d2002';
const years = 'note uncatalogued: no claim covers “12 years” in paragraph 1 of d2002';

describe('what is left out on purpose', () => {
  it.each<[string, Parameters<typeof village>[0], string[], number]>([
    ['nothing', {}, [rivers, years], 0],
    ['of all: is not missed', { ofAll: [{ quote: '30 rivers' }] }, [years], 1],
    ['of all, in other words', { ofAll: [{ quote: 'and 30 rivers in all' }] }, [years], 1],
    ['of all, one figure of several', { ofAll: [{ quote: '12 years, and 30 rivers', figure: '12' }] }, [rivers], 1],
    ['of a claim: another may have it', { ofParties: [{ quote: '30 rivers' }] }, [rivers, years], 0],
  ])('%s', (_, excluded, expected, count) => {
    const project = village(excluded);
    expect(told(project)).toEqual(expected);
    expect(check(project).coverage).toEqual({ quantities: 4, catalogued: 2, excluded: count });
  });

  it.each<[string, Parameters<typeof village>[0], string[]]>([
    [
      'moved',
      { ofAll: [{ quote: '418 parties in all', document: 'd2003', paragraph: 2 }] },
      ['warning moved: excluded: d2003 has no paragraph 2: it ends with paragraph 1'],
    ],
    [
      'is gone',
      { ofParties: [{ quote: 'a hundred lakes' }] },
      ['warning missing: excluded from parties: “a hundred lakes” does not stand in paragraph 1 of d2002'],
    ],
    [
      'has another figure',
      { ofParties: [{ quote: 'and 31 rivers' }] },
      [
        'warning value-changed: excluded from parties: “and 31 rivers” does not stand in paragraph 1 of d2002; what is most like it differs in a figure, hedge, unit or time, or in what it says of them: “and 30 rivers”',
      ],
    ],
    [
      'states no quantity',
      { ofAll: [{ quote: 'It is said' }] },
      ['warning no-quantity: excluded: “It is said” states no quantity'],
    ],
    [
      'states several',
      { ofAll: [{ quote: '12 years, and 30 rivers' }] },
      ['warning several-quantities: excluded: “12 years, and 30 rivers” states several quantities: “12 years”, “30”'],
    ],
    [
      'does not state the figure that is named',
      { ofAll: [{ quote: '12 years, and 30 rivers', figure: '31' }] },
      [
        'warning figure-missing: excluded: “12 years, and 30 rivers” does not state the figure “31”, but “12 years”, “30”',
      ],
    ],
    [
      'is an observation of the claim',
      { ofParties: [{ quote: '400 parties' }] },
      [
        'error excluded-observation: “400” in paragraph 1 of d2002 is excluded from parties, and yet observation 1 of parties',
      ],
    ],
    [
      'of all is an observation of any claim',
      { ofAll: [{ quote: '418 parties', document: 'd2003' }] },
      ['error excluded-observation: “418” in paragraph 1 of d2003 is excluded, and yet observation 2 of parties'],
    ],
  ])('is told of where it %s', (_, excluded, expected) => {
    const project = village(excluded);
    expect(told(project).filter((line) => !line.includes('uncatalogued'))).toEqual(expected);
    // No answer rests on it.
    expect([project.problems, project.observations.length]).toEqual([[], 2]);
  });

  it('may be taken out where its figure is gone', () => {
    const [finding] = check(village({ ofAll: [{ quote: 'a hundred lakes' }] })).findings;
    expect(findingWords(finding!).hint).toMatch(/; or take it out, where the figure is gone: claims remove exclusion$/);
  });

  it('is not missed where its quote cannot be used', () => {
    const several = { ofAll: [{ quote: '12 years, and 30 rivers' }] };
    expect(check(village(several)).coverage).toEqual({ quantities: 4, catalogued: 2, excluded: 2 });
  });

  it('matters as much as the catalogue says', () => {
    const project = village({ ofAll: [{ quote: 'a hundred lakes' }] });
    const catalogue = { ...project.catalogue, severities: { missing: 'note', uncatalogued: 'off' } as const };
    expect(told({ ...project, catalogue })).toEqual([expect.stringMatching(/^note missing: excluded: /)]);
  });

  it('has no say in where an observation stands', () => {
    // Twice, and the paragraph between moved: what is left out alone would tell which of both is the observation.
    const project = projectOf({ parties: { says: { 2002: ['400 parties', '30 rivers', '400 parties'] } } });
    const source = stringify({
      ...(parse(project.catalogue.source) as object),
      claims: {
        parties: {
          title: 'Parties',
          kind: 'stock',
          observations: [{ document: 'd2002', paragraph: 2, quote: '400 parties' }],
        },
      },
      excluded: [{ document: 'd2002', paragraph: 1, quote: '30 rivers' }],
    });
    const { problems, exclusionProblems } = observe(parseCatalogue(source, 'claims.yaml', parseDate), project.texts);
    expect([problems, exclusionProblems].flat().map(({ kind }) => kind)).toEqual(['ambiguous', 'moved']);
  });
});
