// Who hears for which kinds of workplace: leaders, or deputies in their place, and contacts.
import type { Audience } from '../../domain/delivery/message.ts';
import { recipientOf } from '../../domain/delivery/queued.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Unit, UnitType } from '../../domain/shared/register.ts';
import { contactPost, deputyPost, type KnownLeaders, type Leader, leaderPost } from './leaders.ts';

/** Somebody with the kinds of all their workplaces; a leader we never met is there without a person. */
export interface AtWorkplaces extends Leader {
  readonly types: ReadonlySet<UnitType>;
}

export type ToWorkplaces = Extract<Audience, { kind: 'workplaces' }>;

/**
 * Nobody comes twice, whatever they lead. A deputy hears when the leader cannot be reached; a leader
 * neither of whom can be is there all the same, so that it is seen.
 */
export function workplacePeople({ register, at }: KnownLeaders): readonly AtWorkplaces[] {
  const found = new Map<string, Leader & { readonly types: Set<UnitType> }>();
  for (const unit of register.units) {
    for (const told of toldAt(unit, at)) {
      const known = found.get(keyOf(told, unit));
      if (known === undefined) {
        found.set(keyOf(told, unit), { ...told, types: new Set([unit.type]) });
      } else known.types.add(unit.type);
    }
  }
  return [...found.values()].toSorted((one, other) => (toOf(one) < toOf(other) ? -1 : 1));
}

/** Those of them an audience means. */
export function toldOfWorkplaces(
  all: readonly AtWorkplaces[],
  { among, types }: ToWorkplaces,
): readonly AtWorkplaces[] {
  return all.filter((one) => {
    const theirs = among.filter((type) => one.types.has(type));
    if (types === undefined) return theirs.length > 0;
    return theirs.length === types.length && types.every((type) => theirs.includes(type));
  });
}

/** Under which they are told: the person, else the post. */
export function toOf({ person, post }: Leader): string {
  return person?.id ?? post;
}

function toldAt(unit: Unit, at: KnownLeaders['at']): readonly Leader[] {
  const met = (post: string): readonly Leader[] =>
    (at.get(post) ?? []).map((person) => ({ post, person }));
  const leaders = met(leaderPost(unit));
  const deputies = met(deputyPost(unit));
  const [head] = [leaders, deputies].filter((some) => some.some(isReached));
  const never = unit.leader === undefined ? [] : [{ post: leaderPost(unit) }];
  const told = head ?? (leaders.length > 0 ? leaders : never);
  return [...told, ...met(contactPost(unit)).filter(isReached)];
}

function isReached({ person }: Leader): boolean {
  return person !== undefined && isReachable(person);
}

function isReachable(person: Person): boolean {
  return recipientOf(person).blocked === undefined;
}

/** Whom we never met is told apart by mail, and without one comes with each post. */
function keyOf({ post, person }: Leader, { leader }: Unit): string {
  return person?.id ?? leader?.mail?.toLowerCase() ?? post;
}
