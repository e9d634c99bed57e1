// Who of the people we know answers for an area, or speaks and writes for a forum.
import type { Audience } from '../../domain/delivery/message.ts';
import { type Recipient, recipientOf } from '../../domain/delivery/queued.ts';
import type { Person } from '../../domain/people/person.ts';
import { asId, type TenantId } from '../../domain/shared/ids.ts';
import { type PostKind, postsOf } from '../../domain/shared/posts.ts';
import type { Named, Register } from '../../domain/shared/register.ts';
import { areaById, isSame } from '../../domain/shared/register-lookup.ts';
import { eachPerson, type LeaderDeps } from './leaders.ts';

/** Whoever is to do something about a proposal, by the post they hold. */
export type ToPosts = Extract<Audience, { kind: 'owner' | 'forum' }>;

/** The register, with the people we know whom it names for an area or a forum. */
export interface KnownHolders {
  readonly register: Register;
  readonly people: readonly Person[];
}

/** Somebody the register names for a post; without a person when we never met. */
export interface PostHolder {
  readonly as: PostKind;
  readonly named: Named;
  readonly person?: Person;
}

/** Goes through all people once; what is kept is no more than the register names. */
export async function knownHolders(deps: LeaderDeps, tenant: TenantId): Promise<KnownHolders> {
  const register = await deps.registry.register(tenant);
  const people: Person[] = [];
  for await (const person of eachPerson(deps.people, tenant)) {
    const { owns, decides, writes } = postsOf(register, person);
    if (owns.length + decides.length + writes.length > 0) people.push(person);
  }
  return { register, people };
}

/** Those named for the area or the forum; of several people of a name, one who can be reached. */
export function holdersOf({ register, people }: KnownHolders, to: ToPosts): readonly PostHolder[] {
  return namedFor(register, to).flatMap(([as, named]) => {
    if (named === undefined) return [];
    const met = people.filter((person) => isSame(named, person));
    const person = met.find(isReached) ?? met[0];
    return [{ as, named, ...(person !== undefined && { person }) }];
  });
}

/**
 * Those who get what is for an area or a forum: its owner, else the substitute where only they can be
 * reached, or both when it is for all; the forum's secretary and decider both. Whoever was never met
 * has an entry all the same, so that it is seen.
 */
export function toldOf(known: KnownHolders, to: ToPosts): readonly Recipient[] {
  const holders = holdersOf(known, to);
  const isOne = to.kind === 'owner' && to.all === undefined;
  const told = isOne ? [holders.find(canBeReached) ?? holders[0]] : holders;
  const recipients = told.flatMap((holder) =>
    holder === undefined ? [] : [recipientIn(to, holder)],
  );
  const isFirst = ({ to: id }: Recipient, at: number) =>
    recipients.findIndex((other) => other.to === id) === at;
  return recipients.filter(isFirst);
}

/** True when a message gets to whoever holds the post. */
export function canBeReached({ person }: PostHolder): boolean {
  return person !== undefined && isReached(person);
}

function isReached(person: Person): boolean {
  return recipientOf(person).blocked === undefined;
}

function recipientIn(to: ToPosts, { as, person }: PostHolder): Recipient {
  if (person !== undefined) return recipientOf(person);
  const of = to.kind === 'owner' ? to.area : to.forum;
  const post = to.kind === 'owner' ? 'area' : 'forum';
  return { to: `${post}~${of}~${as}`, language: 'da', blocked: 'never-met' };
}

function namedFor(
  register: Register,
  to: ToPosts,
): readonly (readonly [PostKind, Named | undefined])[] {
  if (to.kind === 'owner') {
    const area = areaById(register, asId(to.area));
    return [
      ['owner', area?.owner],
      ['substitute', area?.substitute],
    ];
  }
  const forum = register.forums.find(({ id }) => id === to.forum);
  return [
    ['decider', forum?.decider],
    ['secretary', forum?.secretary],
  ];
}
