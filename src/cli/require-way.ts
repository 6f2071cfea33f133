import { Option } from 'commander';
import { InputError } from '../corpus/input-error.ts';
import { nearestName } from '../corpus/nearest-name.ts';
import type { CommandSpec, Options, Way } from './command.ts';

/**
 * Throws where a command is asked for something that it does not do, or with arguments or options that do not go with it.
 * @param cannot what is said of a word that is none of its ways: `cannot be added`
 */
export function requireWay(
  name: string,
  { ways = {}, options: known }: Pick<CommandSpec, 'ways' | 'options'>,
  cannot: string,
  [what, args]: readonly [string, readonly string[]],
  options: Options,
): void {
  const way = Object.hasOwn(ways, what) ? ways[what] : undefined;
  if (way === undefined) {
    const near = nearestName(what, Object.keys(ways));
    throw new InputError(`${what} ${cannot}`, {
      hint:
        near === undefined
          ? `say what it is: ${Object.keys(ways).join(', ')}; claims ${name} --help shows how`
          : `did you mean claims ${name} ${near}?`,
    });
  }
  if (!isFilled(way, args.length)) {
    const isLoose = way.arguments.endsWith('<quote>') && args.length > countOf(way);
    throw new InputError(`claims ${name} ${what} takes ${way.takes}`, {
      hint: isLoose ? 'put the quote in quotation marks' : `use claims ${name} ${what} ${way.arguments}`,
    });
  }
  for (const { flags } of known) {
    const option = new Option(flags);
    const long = option.long ?? '';
    const others = Object.keys(ways).filter((word) => ways[word]!.options.includes(long));
    if (options[option.attributeName()] === undefined || others.length === 0 || others.includes(what)) continue;
    throw new InputError(`${long} goes with claims ${name} ${others.join(' and ')}`, { hint: 'leave it out' });
  }
}

const countOf = (way: Way) => way.arguments.split(' ').length;

function isFilled(way: Way, given: number): boolean {
  return way.arguments.includes('...') ? given >= countOf(way) : given === countOf(way);
}
