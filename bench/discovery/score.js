/**
 * How well proposed groups match the series that are known, as shares from 0 to 1: `recall` of the series that have at
 * least 80 % of their figures in one group, `purity` of the groups of two or more that hold one series only.
 * @param figures all known figures: `{series, document, start, end}`; a series of one figure is one that must stand alone
 * @param groups lists of `{document, start, end}`
 */
export function score(figures, groups) {
  const inDocument = groupBy(figures, ({ document }) => document);
  const seriesOf = (place) =>
    inDocument.get(place.document)?.find(({ start, end }) => start < place.end && end > place.start)?.series ?? 'unknown';
  const labelled = groups.map((group) => counts(group.map(seriesOf)));
  const series = [...groupBy(figures, (figure) => figure.series)]
    .filter(([, all]) => all.length > 1)
    .map(([name, all]) => ({
      series: name,
      figures: all.length,
      share: Math.max(0, ...labelled.map((labels) => labels.get(name) ?? 0)) / all.length,
    }));
  const several = labelled.filter((_, i) => groups[i].length > 1);
  const mixed = several.filter((labels) => labels.size > 1);
  return {
    series,
    recall: series.filter(({ share }) => share >= 0.8).length / series.length,
    groups: several.length,
    purity: 1 - mixed.length / Math.max(1, several.length),
    mixed: mixed.map((labels) => [...labels].toSorted((a, b) => b[1] - a[1])),
  };
}

function counts(labels) {
  return new Map([...groupBy(labels, (label) => label)].map(([label, all]) => [label, all.length]));
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
