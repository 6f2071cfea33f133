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
