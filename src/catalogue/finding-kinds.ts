/** How much a finding matters. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What `claims check` may find: each kind with how much it matters, unless the catalogue says otherwise, and what it is. */
export const FINDING_KINDS = {
  moved: ['error', 'a quote stands in another paragraph'],
  reworded: ['error', 'a quote is worded otherwise, with the same figures'],
  'value-changed': ['error', 'a quote is found, but a figure, hedge, unit or time differs, or what is said of it'],
  ambiguous: ['error', 'a quote stands more than once, and nothing decides'],
  missing: ['error', 'a quote is not found'],
  'no-quantity': ['error', 'a quote states no quantity'],
  'several-quantities': ['error', 'a quote states several quantities, and none is named'],
  'figure-missing': ['error', 'a quote does not state the figure that is named'],
  'typed-value': ['error', 'a typed value is not what the quote says'],
  'document-unusable': ['error', 'a document cannot be read'],
  'document-changed': ['error', 'a document is not the file that was catalogued'],
  'reader-changed': ['warning', 'the same file reads otherwise than when it was catalogued'],
  'document-unsealed': ['note', 'a document has no SHA-256'],
  'document-uncatalogued': ['note', 'a file of the corpus folder is not in the catalogue'],
  duplicate: ['warning', 'a figure is catalogued twice for one claim'],
  'excluded-observation': ['error', 'a figure is left out on purpose, and catalogued all the same'],
  'period-missing': ['error', 'a flow has no period'],
  impossible: ['error', 'figures contradict a constraint, or each other'],
  conflict: ['error', 'sources of one year exclude each other: no amount fits all of them'],
  'disagreement-in-words': [
    'note',
    'sources of one year can be true together, but say it differently: “418” and “over 400”',
  ],
  'basis-drift': [
    'note',
    'what is counted changes its name, so that it may be another thing: “members” and then “households”',
  ],
  stale: ['note', 'the same words are carried forward from year to year'],
  silence: ['note', 'a claim that was stated every year is stated no more'],
  'date-uncertain': ['note', 'the date of a document is about there, in doubt, or not known'],
  uncatalogued: ['note', 'a quantity that no claim covers'],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

export type FindingKind = keyof typeof FINDING_KINDS;
