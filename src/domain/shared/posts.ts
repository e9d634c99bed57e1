// What posts somebody holds by the register: areas they answer for, forums they speak or write for.
import type { AreaId } from './ids.ts';
import type { Register } from './register.ts';
import { isSame, type Somebody } from './register-lookup.ts';

export interface Posts {
  /** Areas whose owner or substitute they are. */
  readonly owns: readonly AreaId[];
  /** Ids of forums they speak for. */
  readonly decides: readonly string[];
  /** Ids of forums they write down for. */
  readonly writes: readonly string[];
}

/** By mail where both are known, else by name. */
export function postsOf({ areas, forums }: Register, who: Somebody): Posts {
  const owned = areas.filter(
    ({ owner, substitute }) => isSame(owner, who) || isSame(substitute, who),
  );
  return {
    owns: owned.map(({ id }) => id),
    decides: forums.filter(({ decider }) => isSame(decider, who)).map(({ id }) => id),
    writes: forums.filter(({ secretary }) => isSame(secretary, who)).map(({ id }) => id),
  };
}

export type PostKind = 'owner' | 'substitute' | 'decider' | 'secretary';

/** Somebody the register names for a post, and whether a message gets to them. */
export interface Reached {
  readonly as: PostKind;
  readonly name: string;
  readonly mail?: string;
  readonly hasApp: boolean;
  /** When they were last written to, as far as it is noted; ISO instant. */
  readonly lastAt?: string;
}
