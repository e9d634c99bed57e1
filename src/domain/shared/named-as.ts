// Whom somebody means by a name or a mail: whoever the register names so is known by both.
import type { Named, Register } from './register.ts';
import { isSame } from './register-lookup.ts';
import { cleanLine } from './typed-text.ts';

/** Undefined when nothing is typed; `former`, who was named before, keeps the mail. */
export function namedAs(
  text: string,
  { areas, units }: Pick<Register, 'areas' | 'units'>,
  former?: Named,
): Named | undefined {
  const typed = cleanLine(text);
  if (typed === '') return undefined;
  const who = typed.includes('@') ? { name: typed, mail: typed } : { name: typed };
  const known = [
    former,
    ...areas.flatMap(({ owner, substitute }) => [owner, substitute]),
    ...units.flatMap(({ leader, deputy }) => [leader, deputy]),
  ];
  return known.find((one) => isSame(one, who)) ?? who;
}
