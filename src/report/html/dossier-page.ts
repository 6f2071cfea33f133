import { groupBy } from '../../comparison/group-by.ts';
import type { Dossier } from '../../comparison/dossier.ts';
import { dossierOutcomes, dossierSentences, type Outcome } from '../dossier-summary.ts';
import { VERDICT_MARKS } from '../verdict-marks.ts';
import { claimSection } from './claim-section.ts';
import { legend } from './legend.ts';
import { link, markup, type Markup } from './markup.ts';
import { overview } from './overview.ts';

/** The body of the report that people look at: a summary, all verdicts, and each claim with its chart, table and quotes. */
export function dossierPage(dossier: Dossier): Markup {
  const { claims, observations } = dossier;
  const sources = new Map(groupBy(observations, ({ claim }) => claim).map((own) => [own[0]!.claim, own]));
  return markup`<header>
<h1>What the documents say, and what became of it</h1>
${dossierSentences(dossier).map((sentence) => markup`<p>${sentence}</p>\n`)}</header>
<main>
<h2>Summary</h2>
${dossierOutcomes(dossier).map(outcome)}
<h2>All verdicts</h2>
<form class="search" role="search" hidden><label for="words">Filter by words</label> <input id="words" type="search" autocomplete="off" spellcheck="false"> <span role="status"></span></form>
${overview(claims)}
<h2>The statistics, one by one</h2>
${legend()}
${claims.map((claim) => claimSection(claim, sources.get(claim.claim) ?? []))}
<h2>Documents</h2>
${documents(dossier)}
</main>
`;
}

function outcome({ verdict, title, meaning, items }: Outcome): Markup {
  const { mark, style } = VERDICT_MARKS[verdict];
  return markup`<h3><span class="${style}" aria-hidden="true">${mark}</span> ${title} (${items.length})</h3>
<p class="faint">${meaning}</p>
<ul>
${items.map(({ claim, words }) => markup`<li><a href="#claim-${claim.claim}">${claim.title}</a>: ${words}</li>\n`)}</ul>
`;
}

function documents({ corpus }: Dossier): Markup {
  return markup`<ul>
${corpus.documents.map(
  ({ id, title, author, publisher, date, dateSource, url, paragraphs, note, sha256 }) => markup`<li id="document-${id}">
<p><code>${id}</code> ${author && `${author}, `}<cite>${link(url, title)}</cite>${publisher && `, ${publisher}`}, ${date}${dateSource && ` (${dateSource})`}; ${paragraphs} paragraphs.${note && ` ${note}`}</p>
<p class="faint">SHA-256 <code>${sha256}</code></p></li>
`,
)}</ul>
<p class="faint">Corpus version <code>${corpus.version}</code>: SHA-256 over the documents'.</p>
`;
}
