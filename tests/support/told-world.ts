// Karen's proposal that Jens experiences too, once those who handle it have done something with it.
import type { Message } from '../../src/domain/delivery/message.ts';
import type { ProposalEvent } from '../../src/domain/proposal/event.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { endorseAlike } from '../../src/usecases/drafts/endorse-alike.ts';
import { type AlikeWorld, afterFirstPage, anAlikeWorld, KARENS, pressOn } from './alike-world.ts';
import { TENANT } from './builders.ts';
import { value } from './leader-world.ts';

export interface ToldWorld extends AlikeWorld {
  readonly no: Proposal['no'];
  /** The proposal as it is stored now. */
  readonly now: () => Promise<Proposal>;
  /** Writes it anew, as those who handle it would. */
  readonly become: (over: Partial<Proposal>, events?: readonly ProposalEvent[]) => Promise<void>;
  /** What waits to be said, oldest first. */
  readonly said: () => Promise<readonly Message[]>;
}

/** Reported done on 2 August 2027. */
export const DONE = {
  status: 'closed',
  outcome: 'done',
  holder: { kind: 'nobody' },
  answer: 'Ét skema.',
  answeredAt: '2027-08-02T09:00:00.000Z',
} as const satisfies Partial<Proposal>;

export async function aToldWorld(
  over: Partial<Proposal> = {},
  inputs: Readonly<Record<string, string>> = KARENS,
): Promise<ToldWorld> {
  const world = await anAlikeWorld(inputs);
  const { no } = world.proposal;
  const page = await afterFirstPage(world, world.jens);
  value(await endorseAlike(world.deps, world.jens, { ...pressOn(page), no }));
  let steps = 0;
  const stored = async () => {
    const found = await world.stores.proposals.proposal(TENANT, no);
    if (found === undefined) throw new Error(`no proposal ${no}`);
    return found;
  };
  const become: ToldWorld['become'] = async (more, events = []) => {
    const before = await stored();
    steps += 1;
    const proposal = { ...before.value, ...more };
    const change = { proposal, before, events, says: [] };
    await world.deps.proposals.change(`become-${steps}`, change);
  };
  await become(over);
  world.goTo('2027-08-02T10:00:00.000Z');
  return Object.assign(world, {
    no,
    become,
    now: async () => (await stored()).value,
    said: async () => {
      const rows = await world.stores.outbox.waiting(TENANT, 50, []);
      return rows.map(({ message }) => message);
    },
  });
}
