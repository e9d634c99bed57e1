// The letter of a quarter: offered once, then sent or not, and the messages it is.
import type { TenantId } from '../shared/ids.ts';
import { type Quarter, quarterKey } from '../shared/quarter.ts';
import type { UnitType } from '../shared/register.ts';
import type { Message } from './message.ts';
import type { QuarterOffer, QuarterPart } from './quarter-contents.ts';

/** In characters. */
export const OPENING_MAX = 300;
/** To more than so many, the number must be typed before it is sent. */
export const MANY_READERS = 50;

/** Who did something with it, and when (ISO instant). */
interface Deed {
  readonly by: string;
  readonly at: string;
}

export interface QuarterLetter extends Quarter {
  readonly tenant: TenantId;
  /** Goes up with each change. */
  readonly version: number;
  readonly sent?: Deed;
  /** It is not to be sent; it may be all the same. */
  readonly skipped?: Deed;
}

/** Before anything was done with it. */
export function newQuarterLetter(tenant: TenantId, { year, quarter }: Quarter): QuarterLetter {
  return { tenant, year, quarter, version: 0 };
}

/** Told to the channel for the first time, with the message that tells it. */
export function offered(letter: QuarterLetter): {
  readonly letter: QuarterLetter;
  readonly says: readonly Message[];
} {
  return changed(letter, 'ready');
}

/** Not this time; undefined when it was sent, or put aside, before. */
export function skipped(letter: QuarterLetter, by: Deed): ReturnType<typeof offered> | undefined {
  if (letter.sent !== undefined || letter.skipped !== undefined) return undefined;
  return changed({ ...letter, skipped: by }, 'skipped', by.by);
}

/**
 * Sent: one message for each set of kinds of workplace somebody has, all of one thread, so that
 * nobody gets two of them. Undefined when it was sent before.
 */
export function posted(
  letter: QuarterLetter,
  by: Deed,
  what: {
    readonly parts: readonly QuarterPart[];
    readonly opening: string;
    /** The sets of kinds there are; kinds without a part are left out of them. */
    readonly kinds: readonly (readonly UnitType[])[];
  },
): ReturnType<typeof offered> | undefined {
  if (letter.sent !== undefined) return undefined;
  const { year, quarter } = letter;
  const { parts, opening } = what;
  const among = parts.map(({ type }) => type);
  const told = changed({ ...letter, sent: by }, 'sent', by.by);
  const letters = setsOf(what.kinds, among).map((types): Message => {
    return {
      audience: { kind: 'workplaces', types, among },
      content: {
        kind: 'quarter',
        quarter: { year, quarter },
        ...(opening !== '' && { opening }),
        parts: parts.filter(({ type }) => types.includes(type)),
      },
      thread: { id: quarterThread(letter), revision: 1 },
    };
  });
  return { letter: told.letter, says: [...letters, ...told.says] };
}

/** The id of its message in the ledger. */
export function quarterThread(quarter: Quarter): string {
  return `quarter~${quarterKey(quarter)}`;
}

/** A mark of what the letter says, which a card carries: other words have another one. */
export function markOf(parts: readonly QuarterPart[]): string {
  let mark = 0x811c9dc5;
  for (const char of JSON.stringify(parts)) {
    mark = Math.imul(mark ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return mark.toString(36);
}

function changed(letter: QuarterLetter, state: QuarterOffer['state'], by?: string) {
  const { year, quarter, version } = letter;
  const next: QuarterLetter = { ...letter, version: version + 1 };
  const content: QuarterOffer = {
    kind: 'quarter-offer',
    quarter: { year, quarter },
    state,
    ...(by !== undefined && { by }),
  };
  const thread = { id: `quarter-offer~${quarterKey(letter)}`, revision: next.version };
  return { letter: next, says: [{ audience: { kind: 'channel' }, content, thread } as const] };
}

/** Each set once, in the order of `among`, without what there is nothing to tell of. */
function setsOf(
  kinds: readonly (readonly UnitType[])[],
  among: readonly UnitType[],
): readonly (readonly UnitType[])[] {
  const sets = new Map<string, readonly UnitType[]>();
  for (const some of kinds) {
    const types = among.filter((type) => some.includes(type));
    if (types.length > 0) sets.set(types.join(), types);
  }
  return [...sets.values()];
}
