import Fraction from 'fraction.js';

/** A scale of round numbers: from `first` to `last` in steps. */
export interface Axis {
  readonly first: Fraction;
  readonly last: Fraction;
  readonly ticks: readonly Fraction[];
}

/** The finest scale that covers the values with at most `most` (2 or more) ticks, in steps of 1, 2 or 5 · 10^k. */
export function roundAxis(values: readonly Fraction[], most: number): Axis {
  const [low, high] = spread(values);
  for (let step = floorPower(high.sub(low)).div(10); ; step = nextStep(step)) {
    const first = low.div(step).floor();
    const last = high.div(step).ceil();
    if (last.sub(first).compare(most - 1) > 0) continue;
    const count = Number(last.sub(first).valueOf());
    const ticks = Array.from({ length: count + 1 }, (_, at) => first.add(at).mul(step));
    return { first: first.mul(step), last: last.mul(step), ticks };
  }
}

/** The ends of the values, moved apart where they are one. */
function spread(values: readonly Fraction[]): [Fraction, Fraction] {
  const low = values.reduce((least, value) => (value.compare(least) < 0 ? value : least), values[0] ?? new Fraction(0));
  const high = values.reduce((most, value) => (value.compare(most) > 0 ? value : most), values[0] ?? new Fraction(0));
  if (!low.equals(high)) return [low, high];
  const room = low.equals(0) ? new Fraction(1) : low.abs().div(10);
  return [low.sub(room), high.add(room)];
}

/** The largest power of ten that is no larger than a positive number. */
function floorPower(value: Fraction): Fraction {
  const ten = new Fraction(10);
  // A guess from the digits of both parts, at most one too high.
  const power = ten.pow(value.n.toString().length - value.d.toString().length) ?? ten;
  return power.compare(value) > 0 ? power.div(10) : power;
}

/** 1 → 2 → 5 → 10. */
function nextStep(step: Fraction): Fraction {
  return step.div(floorPower(step)).equals(2) ? step.mul(5).div(2) : step.mul(2);
}
