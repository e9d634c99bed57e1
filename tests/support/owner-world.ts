/** A world in which Ole answers for IT, Nanna is his substitute, and Karen speaks for the board. */

import type { Context, Handlers } from '../../src/bot/handlers/context.ts';
import { makeOwnerHandlers } from '../../src/bot/handlers/owner/owner-handlers.ts';
import type { TaskKit } from '../../src/bot/handlers/owner/task-handlers.ts';
import type { Reply } from '../../src/bot/turn.ts';
import { parsePress } from '../../src/cards/index.ts';
import type { Message } from '../../src/domain/delivery/message.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { TypedAnswer } from '../../src/domain/proposal/decision.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { type AreaId, asId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import { anEvent, aProposal, no } from './a-proposal.ts';
import { anAssessment } from './an-assessment.ts';
import { TENANT } from './builders.ts';
import { aKitWorld, context, type KitWorld } from './channel-kit.ts';
import { personalPlace } from './channel-world.ts';

export const OWNED: Register = {
  units: [],
  areas: [
    {
      id: asId<AreaId>('it'),
      name: { da: 'It og adgange', en: 'IT and access' },
      owner: { name: 'Ole', mail: 'ole@by.dk' },
      substitute: { name: 'Nanna' },
      department: 'It og Digitalisering',
    },
    { id: asId<AreaId>('loen'), name: { da: 'Løn', en: 'Pay' }, owner: { name: 'Lone' } },
  ],
  forums: [{ id: 'board', name: 'Direktionen', kind: 'executive', decider: { name: 'Karen' } }],
  guidance: [
    {
      id: 'vikar',
      title: 'Vikarer på vagtplanen',
      link: 'https://intranet.example/vikar',
      words: ['vikar'],
    },
  ],
};

/** When proposals came to the owner of IT. */
export const SENT_ON = '2026-11-20T09:00:00.000Z';

/** Complete, and easy to read. */
export const WRITTEN: TypedAnswer = {
  outcome: 'planned',
  challenge: 'Timer skrives tre steder',
  initiative: 'Timerne skrives ét sted',
  improvement: 'I skriver dem én gang',
  horizon: '1. halvår 2027',
  reason: 'Systemerne kan tale sammen nu.',
  now: '',
  first: '',
};

export interface OwnerWorld extends KitWorld {
  readonly taskKit: TaskKit;
  /** Whoever wrote the proposals. */
  readonly lise: Person;
  /** In their own chats. */
  readonly owner: ChannelCaller;
  readonly substitute: ChannelCaller;
  readonly outsider: ChannelCaller;
  /** Stores a proposal that is with the owner of IT since Friday 20 November. */
  readonly given: (number: string, more?: Partial<Proposal>) => Promise<Proposal>;
  readonly now: (number: string) => Promise<Proposal>;
  /** What is to be said of proposals and is not yet relayed. */
  readonly said: () => Promise<readonly Message[]>;
  readonly press: (
    verb: `task.${string}`,
    data: Readonly<Record<string, unknown>>,
    over?: { readonly who?: Person; readonly inputs?: Context['inputs'] },
  ) => Promise<readonly Reply[]>;
}

/** Monday 23 November 2026 at 10.00 in Copenhagen. */
export async function anOwnerWorld(): Promise<OwnerWorld> {
  const world = await aKitWorld();
  await world.stores.registry.put(TENANT, OWNED);
  world.goTo('2026-11-23T09:00:00.000Z');
  const lise = await world.person('Lise');
  const holder = { kind: 'owner', area: 'it' } as const;
  const { rounds, workshops } = world.stores;
  const taskKit = { ...world.kit, rounds, workshops };
  const handlers: Partial<Handlers> = makeOwnerHandlers(taskKit);
  return Object.assign(world, {
    taskKit,
    lise,
    owner: world.caller(world.ole, personalPlace('Ole')),
    substitute: world.caller(world.nanna, personalPlace('Nanna')),
    outsider: world.caller(lise, personalPlace('Lise')),
    given: (number: string, more: Partial<Proposal> = {}) =>
      world.stored(
        aProposal(number, {
          status: 'forwarded',
          holder,
          dueOn: '2026-12-04',
          sentOnAt: SENT_ON,
          proposer: lise.id,
          assessments: [anAssessment()],
          ...more,
        }),
        [anEvent(number, { kind: 'forwarded', to: 'forwarded', holder })],
      ),
    now: async (number: string) => {
      const stored = await world.stores.proposals.proposal(TENANT, no(number));
      if (stored === undefined) throw new Error('not there');
      return stored.value;
    },
    said: async () =>
      (await world.stores.outbox.waiting(TENANT, 100, []))
        .map(({ message }) => message)
        .filter(({ content }) => content.kind !== 'channel-bound'),
    press: (
      verb: `task.${string}`,
      data: Readonly<Record<string, unknown>>,
      { who = world.ole, inputs = {} }: Parameters<OwnerWorld['press']>[2] = {},
    ) => {
      const parsed = parsePress(verb, data);
      const place = personalPlace(who.name);
      const handler = parsed && handlers[parsed.verb];
      if (parsed === undefined || handler === undefined) throw new Error(`no press: ${verb}`);
      return (handler as (context: Context, data: unknown) => Promise<readonly Reply[]>)(
        context(who, { place, inputs }),
        parsed.data,
      );
    },
  });
}
