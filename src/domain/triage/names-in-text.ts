// Finds names of people and workplaces in a text that is to be quoted.
import type { Register } from '../shared/register.ts';

/** Shorter ones are too often an ordinary word. */
const SHORTEST = 3;

export interface FoundNames {
  /** Whole names of people: never part of a quote. */
  readonly people: readonly string[];
  /** Workplaces, and parts of their names or the writers': may be an ordinary word. */
  readonly likely: readonly string[];
}

/**
 * `writers` are those whose words may be quoted. They and workplaces are looked for by each part of
 * their name too, written as it is there: `Solsikken` of `Børnehuset Solsikken`, but not what several
 * workplaces are called. What stands in the genitive is found as well.
 */
export function namesIn(
  text: string,
  { units, areas }: Pick<Register, 'units' | 'areas'>,
  writers: readonly string[],
): FoundNames {
  const lower = text.toLocaleLowerCase('da');
  const registered = [
    ...units.flatMap(({ leader, deputy, medContact }) => [leader, deputy, medContact]),
    ...areas.flatMap(({ owner, substitute }) => [owner, substitute]),
  ];
  const whole = [...writers, ...registered.flatMap((one) => one?.name ?? [])];
  const people = whole.filter((name) => /\s/u.test(name) && isFold(name));
  const parts = writers.flatMap((name) => name.split(/\s+/u));
  const alone = parts.filter((part) => standsIn(text, part));
  const places = units.map(({ name }) => name).filter(isFold);
  const called = ownParts(units.map(({ name }) => name)).filter((part) => standsIn(text, part));
  const named = [...people, ...places].join(' ');
  return {
    people: [...new Set(people)],
    likely: [
      ...new Set([...[...alone, ...called].filter((part) => !named.includes(part)), ...places]),
    ],
  };

  function isFold(name: string): boolean {
    return standsIn(lower, name.toLocaleLowerCase('da'));
  }
}

/** Words that only one of several names has: not `Børnehuset`, which many are called. */
function ownParts(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of new Set(names)) {
    for (const part of new Set(name.split(/\s+/u))) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts]
    .filter(([part, count]) => count === 1 && /^\p{Lu}/u.test(part))
    .map(([part]) => part);
}

/** As a word or words of its own, with or without an s at the end. */
function standsIn(text: string, name: string): boolean {
  const wanted = name.trim();
  if (wanted.length < SHORTEST) return false;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + wanted.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && /^(?:['’]?s)?(?![\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}
