// Which of those a wave was sent to have answered, and which of them we know by now.

import type { Person } from '../../../domain/people/person.ts';
import type { Asked } from '../../../domain/round/given.ts';
import { peopleByKey } from '../../../domain/round/resolve-audience.ts';
import type { Background } from '../../../domain/round/response.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { PersonId } from '../../../domain/shared/ids.ts';
import { dayOf, yearOf } from '../../../domain/shared/time.ts';
import type { ProposalStore } from '../../../ports/proposal-store.ts';
import type { ResponseStore } from '../../../ports/response-store.ts';

export interface AskedNow extends Asked {
  /** The person as we know them now, though we may not have when it was sent. */
  readonly known?: Person;
}

/** Those asked, each with the person they are now: somebody may have got the app meanwhile. */
export function askedNow(asked: readonly Asked[], people: readonly Person[]): readonly AskedNow[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byKey = peopleByKey(people);
  return asked.map((one) => {
    const known = one.person === undefined ? byKey.find(one) : byId.get(one.person);
    return known === undefined ? one : { ...one, known };
  });
}

/** Where everybody counts in results, by person: as the list they were asked by says. */
export function placedBy(asked: readonly AskedNow[]): ReadonlyMap<PersonId, Background> {
  return new Map(
    asked.flatMap(({ person, known, background }) => {
      const who = person ?? known?.id;
      return who === undefined ? [] : [[who, background] as const];
    }),
  );
}

export interface AnsweredDeps {
  readonly responses: Pick<ResponseStore, 'responses' | 'participants'>;
}

/** Ids, among those asked, of whoever has handed in their answers. */
export async function answeredAmong(
  deps: AnsweredDeps,
  round: Pick<Round, 'tenant' | 'id' | 'privacy'>,
  asked: readonly AskedNow[],
): Promise<ReadonlySet<string>> {
  return idsOf(await answeredPeople(deps, round), asked);
}

/** Proposals as far back as somebody may find theirs to be the same as one of them. */
const YEARS_BACK = 2;

/**
 * The same of any wave: in a collection it is who has handed in a proposal that names it, or has said
 * of somebody else's that they experience it too.
 */
export async function respondedAmong(
  deps: AnsweredDeps & CollectedDeps,
  round: Round,
  asked: readonly AskedNow[],
): Promise<ReadonlySet<string>> {
  if (round.kind !== 'collection') return answeredAmong(deps, round, asked);
  return idsOf(await collectedFrom(deps, round), asked);
}

export interface CollectedDeps {
  readonly proposals: Pick<ProposalStore, 'all' | 'allEndorsements'>;
}

async function collectedFrom(
  { proposals }: CollectedDeps,
  { tenant, id, openedAt, endsAt }: Round,
): Promise<ReadonlySet<PersonId>> {
  const years = [openedAt, endsAt].flatMap((at) => (at === undefined ? [] : yearOf(dayOf(at))));
  const before = Array.from({ length: YEARS_BACK }, (_, back) => Math.min(...years) - back - 1);
  const [written, endorsed] = await Promise.all([
    eachYear(years, (year) => proposals.all({ tenant, year })),
    eachYear([...years, ...before], (year) => proposals.allEndorsements({ tenant, year })),
  ]);
  return new Set([
    ...written.filter(({ campaign }) => campaign?.round === id).map(({ proposer }) => proposer),
    ...endorsed
      .filter(({ examples }) => examples.some(({ campaign }) => campaign?.round === id))
      .map(({ person }) => person),
  ]);
}

async function eachYear<One>(
  years: readonly number[],
  read: (year: number) => Promise<readonly One[]>,
): Promise<readonly One[]> {
  const wanted = [...new Set(years)].filter(Number.isFinite);
  return (await Promise.all(wanted.map(read))).flat();
}

function idsOf(answered: ReadonlySet<PersonId>, asked: readonly AskedNow[]): ReadonlySet<string> {
  return new Set(
    asked.flatMap(({ id, person, known }) => {
      const who = person ?? known?.id;
      return who !== undefined && answered.has(who) ? [id] : [];
    }),
  );
}

/** By the answers; in anonymous rounds by participation alone. */
async function answeredPeople(
  { responses }: AnsweredDeps,
  { tenant, id, privacy }: Pick<Round, 'tenant' | 'id' | 'privacy'>,
): Promise<ReadonlySet<PersonId>> {
  if (privacy === 'anonymous') return new Set(await responses.participants({ tenant, round: id }));
  const all = await responses.responses({ tenant, round: id });
  return new Set(all.filter(({ given }) => given !== undefined).map(({ person }) => person));
}
