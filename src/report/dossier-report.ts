import type { Dossier, DossierClaim, DossierObservation } from '../comparison/dossier.ts';
import { groupBy } from '../comparison/group-by.ts';
import { differenceWords, sideWordsIn, verdictWords } from './change-words.ts';
import { sourceWords } from './citation-words.ts';
import { dossierOutcomes, dossierSentences } from './dossier-summary.ts';
import { OBSERVATION_COLUMNS, observationRow } from './observation-rows.ts';
import type { Block, Report, Stretch, Text } from './report.ts';
import { textFragment } from './text-fragment.ts';
import { VERDICT_MARKS, verdictMark } from './verdict-marks.ts';

/** The whole report in every form: flat, it is the observations; for people, a summary, all verdicts and all quotes. */
export function dossierReport(dossier: Dossier): Report {
  return {
    result: dossier,
    items: dossier.observations,
    columns: OBSERVATION_COLUMNS,
    rows: dossier.observations.map(observationRow),
    display: dossierBlocks(dossier),
    dossier,
  };
}

function dossierBlocks(dossier: Dossier): Block[] {
  const sources = new Map(groupBy(dossier.observations, ({ claim }) => claim).map((own) => [own[0]!.claim, own]));
  return [
    { kind: 'heading', text: 'What the documents say' },
    { kind: 'paragraph', text: dossierSentences(dossier).join(' ') },
    { kind: 'paragraph', text: outcomes(dossier) },
    ...verdictTable(dossier.claims),
    { kind: 'heading', text: 'Sources' },
    ...dossier.claims.flatMap((claim) => claimDetails(claim, sources.get(claim.claim) ?? [])),
    { kind: 'paragraph', text: [{ text: `Corpus version ${dossier.corpus.version}.`, style: 'dim' }] },
  ];
}

/** How many of each outcome: `▲ 1 certainly rose, ▲ 4 likely rose, …`. */
function outcomes(dossier: Dossier): Text {
  const found = dossierOutcomes(dossier);
  return found.flatMap(({ verdict, title, items }, at): Stretch[] => [
    ...verdictMark(verdict),
    ` ${items.length} ${title[0]!.toLowerCase()}${title.slice(1)}${at < found.length - 1 ? ', ' : '.'}`,
  ]);
}

function verdictTable(claims: readonly DossierClaim[]): Block[] {
  const steps = claims.flatMap(({ claim, overall }) => overall.map((step) => ({ claim, ...step })));
  if (steps.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: '', shrink: 0 },
        { title: 'claim' },
        { title: 'from' },
        { title: 'to' },
        { title: 'change' },
        { title: 'verdict' },
      ],
      rows: steps.map(({ claim, from, to, change }) => [
        verdictMark(change.verdict),
        [{ text: claim, style: 'strong' }],
        change.from === null ? '' : `${sideWordsIn(change.from, from)} (${from})`,
        change.to === null ? '' : `${sideWordsIn(change.to, to)} (${to})`,
        change.verdict === 'not-comparable' ? '' : differenceWords(change),
        [{ text: verdictWords(change), style: VERDICT_MARKS[change.verdict].style }],
      ]),
    },
  ];
}

function claimDetails({ claim, title, formula }: DossierClaim, sources: readonly DossierObservation[]): Block[] {
  const summary: Text = [{ text: claim, style: 'strong' }, `: ${title} (${count(sources.length)})`];
  if (sources.length > 0) return [{ kind: 'details', summary, blocks: sources.flatMap(sourceBlocks) }];
  const origin = formula === null ? 'No source states it.' : `Worked out as ${formula}.`;
  return [{ kind: 'details', summary, blocks: [{ kind: 'paragraph', text: origin }] }];
}

function sourceBlocks(source: DossierObservation): Block[] {
  const { sentence, url, document, paragraph } = source;
  const where = `${document} ¶${paragraph}`;
  return [
    { kind: 'quote', text: [sentence.before, { text: sentence.words, style: 'figure' }, sentence.after] },
    {
      kind: 'paragraph',
      indent: 2,
      text: [
        { text: `${sourceWords(source)}: `, style: 'dim' },
        url === null ? where : { text: where, link: textFragment(url, source) },
      ],
    },
  ];
}

function count(sources: number): string {
  return `${sources} source${sources === 1 ? '' : 's'}`;
}
