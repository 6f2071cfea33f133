/** The normal distribution function Φ(t), by Marsaglia's series (2004, *Journal of Statistical Software* 11:4). */
export function normalShare(t: number): number {
  if (t < -8) return 0;
  if (t > 8) return 1;
  let sum = t;
  let term = t;
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (t * t) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-t * t) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The t whose Φ(t) is the share, between -8 and 8, found by bisection. */
export function normalQuantile(share: number): number {
  return bisect((t) => normalShare(t) < share, -8, 8);
}

/** Where a property that holds at `low` ceases to on the way to `high`, found by halving so many times. */
export function bisect(holds: (at: number) => boolean, low: number, high: number, times = 60): number {
  let [from, to] = [low, high];
  for (let i = 0; i < times; i++) {
    const middle = (from + to) / 2;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/**
 * What `bisect` finds, begun at a guess: a good one leaves little to halve.
 * @param guess where the property may cease to hold; NaN for none
 */
export function bisectNear(
  guess: number,
  holds: (at: number) => boolean,
  low: number,
  high: number,
  times: number,
): number {
  if (Number.isNaN(guess)) return bisect(holds, low, high, times);
  const last = 2 ** times;
  const step = (high - low) / last;
  const at = (index: number) => low + index * step;
  let from = Math.min(Math.max(Math.floor((guess - low) / step), 0), last - 1);
  let to = from + 1;
  for (let width = 1; from > 0 && !holds(at(from)); width *= 2) [from, to] = [Math.max(from - width, 0), from];
  for (let width = 1; to < last && holds(at(to)); width *= 2) [from, to] = [to, Math.min(to + width, last)];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (holds(at(middle))) from = middle;
    else to = middle;
  }
  return at(from) + step / 2;
}
