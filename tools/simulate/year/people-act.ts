/** What people do in a simulated year, by the use cases their presses call; what fails is pressed again. */
import { DEFAULT_SCHEDULE } from '../../../src/domain/digest/schedule.ts';
import { endorse } from '../../../src/domain/proposal/endorse.ts';
import type { ProposalNo } from '../../../src/domain/proposal/number.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import {
  asId,
  type DraftId,
  type InitiativeId,
  type PersonId,
} from '../../../src/domain/shared/ids.ts';
import { publishAnswers } from '../../../src/usecases/decide/publish-answers.ts';
import { reportDone } from '../../../src/usecases/initiatives/answer-status.ts';
import { TENANT } from '../fill.ts';
import { type Course, personAt } from './courses.ts';
import { SECRETARY, type TownProcess } from './town-process.ts';

/** As often as somebody presses before giving up. */
const PRESSES = 50;

/** Does it until it is not thrown; `simulate` must not end where a person would press once more. */
export async function pressed<T>(act: () => Promise<T>): Promise<T> {
  for (let left = PRESSES; left > 1; left -= 1) {
    try {
      return await act();
    } catch {
      // Pressed again.
    }
  }
  return act();
}

/** The people, and the channel whose member the secretary is. */
export async function settleIn({ deps }: TownProcess, people: number): Promise<void> {
  const { person: boundBy, place, entra, name } = SECRETARY;
  await deps.people.add({ id: boundBy, tenant: TENANT, entra, name });
  for (let at = 0; at < people; at += 1) {
    const id = personAt(at);
    const own = { ...place, conversation: `a:${at}`, kind: 'personal' } as const;
    await deps.people.add({ id, tenant: TENANT, entra: `entra-${id}`, name: 'Leder', place: own });
  }
  const boundAt = deps.clock.now().toISOString();
  const bound = { boundAt, boundBy, schedule: DEFAULT_SCHEDULE, knownMembers: [] };
  await deps.people.saveChannel({ tenant: TENANT, place, ...bound }, undefined, []);
}

/** A proposal that was decided and only waits to be published, with all who experience it too. */
export async function receive(
  { deps }: TownProcess,
  course: Course,
  at: { readonly index: number; readonly now: string },
): Promise<ProposalNo> {
  const { proposer: by, endorsers } = course;
  const added = await pressed(() =>
    deps.proposals.add(
      { tenant: TENANT, year: Number(at.now.slice(0, 4)) },
      `hand-${at.index}`,
      (no) => ({
        proposal: ready(course, no, at.now),
        events: [{ no, kind: 'received', at: at.now, by, to: 'received' }],
        says: [],
      }),
    ),
  );
  if (added === 'changed') throw new Error('Somebody else writes to this storage');
  for (const person of endorsers) await pressed(() => alsoSays({ deps }, added.no, person));
  return added.no;
}

async function alsoSays(
  { deps }: Pick<TownProcess, 'deps'>,
  no: ProposalNo,
  person: PersonId,
): Promise<void> {
  const [before, former] = await Promise.all([
    deps.proposals.proposal(TENANT, no),
    deps.proposals.endorsement({ tenant: TENANT, person }, no),
  ]);
  if (before === undefined || former !== undefined) return;
  const at = deps.clock.now().toISOString();
  const example = {
    draft: asId<DraftId>(`2026-${no}-${person}`),
    at,
    text: 'Det oplever vi også.',
  };
  const done = endorse(before.value, undefined, { person, example });
  if (!done.ok) throw new Error(`Not endorsed: ${done.problem.kind}`);
  const { proposal, endorsement: next, events } = done.value;
  const change = { proposal, before, events, endorsement: { next }, says: [] };
  const written = await deps.proposals.change(`also-${no}-${person}`, change);
  if (written === 'changed') throw new Error('changed meanwhile');
}

/** Both processes are pressed at the same moment, and the one that fails is pressed again. */
export async function publish(processes: readonly TownProcess[], no: ProposalNo): Promise<void> {
  await Promise.all(
    processes.map(({ deps }) =>
      pressed(async () => {
        const done = await publishAnswers(deps, SECRETARY, [{ no, version: 1 }]);
        const kind = done.ok ? done.value[0]?.kind : done.problem.kind;
        if (kind !== 'sent') throw new Error(`Not published: ${kind}`);
      }),
    ),
  );
}

/** Cut off anywhere, it is pressed again or finished by the calendar. */
export async function finish({ deps }: TownProcess, no: ProposalNo): Promise<void> {
  await pressed(async () => {
    const done = await reportDone(deps, SECRETARY, asId<InitiativeId>(`d-${no}`));
    if (!done.ok) throw new Error(`Not done: ${done.problem.kind}`);
  });
}

function ready({ publishedOn, until, proposer }: Course, no: ProposalNo, now: string): Proposal {
  const challenge = 'Timerne skrives ind tre steder.';
  const planned = {
    challenge,
    initiative: 'Timerne skrives ét sted.',
    improvement: 'Det sparer et kvarter om ugen.',
  };
  const horizon = until && { text: until, from: publishedOn, until };
  return {
    ...{ tenant: TENANT, no, version: 1, proposer, supplements: [] },
    set: { id: 'forslag', version: 1 },
    answers: { challenge },
    status: 'forwarded',
    holder: { kind: 'team' },
    ...{ receivedAt: now, changedAt: now },
    decision: {
      version: 1,
      state: 'ready',
      outcome: horizon ? 'planned' : 'not-carried-out',
      reason: 'Det er billigt, og mange har bedt om det.',
      parts: horizon ? { ...planned, horizon } : { challenge },
      by: SECRETARY.person,
      as: 'administrator',
      at: now,
    },
  };
}
