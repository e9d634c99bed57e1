// What leaders and handlers do to proposals, as one line each.
import type { Message } from '../../../src/domain/delivery/message.ts';
import type { Draft } from '../../../src/domain/proposal/draft.ts';
import type { ProposalEvent } from '../../../src/domain/proposal/event.ts';
import type { ProposalNo } from '../../../src/domain/proposal/number.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import type { Person } from '../../../src/ports/people-store.ts';
import type { ProposalChange } from '../../../src/ports/proposal-store.ts';
import type { Tagged } from '../../../src/ports/tagged.ts';
import type { Stores } from '../../../src/storage/stores.ts';
import { aDraft, aProposal } from '../../support/builders.ts';
import type { World } from './world.ts';

export const YEAR = 2026;

export function theYear({ tenant }: World) {
  return { tenant, year: YEAR };
}

export function aReceived(world: World, no: ProposalNo): ProposalEvent {
  return { no, kind: 'received', at: '2026-11-23T09:44:00.000Z', by: world.person, to: 'received' };
}

export function aMessage(place = 'Administrationen'): Message {
  return { audience: { kind: 'administrators' }, content: { kind: 'channel-gone', place } };
}

export function aPerson(world: World, differs: Partial<Person> = {}): Person {
  const { tenant, person } = world;
  return { id: person, tenant, entra: 'entra-karen', name: 'Karen Åse', ...differs };
}

/** A proposal received without a draft, as from a file. */
export function received(
  world: World,
  no: ProposalNo,
  says: readonly Message[] = [],
): ProposalChange {
  const proposal = aProposal({ tenant: world.tenant, no, proposer: world.person });
  return { proposal, events: [aReceived(world, no)], says };
}

/** Adds a proposal without a draft; repeated with the same operation. */
export function add(world: World, operation: string, stores: Stores = world.stores) {
  return stores.proposals.add(theYear(world), operation, (no) => received(world, no));
}

/** Adds a proposal that must be there afterwards. */
export async function added(world: World, operation: string): Promise<Tagged<Proposal>> {
  const proposal = await add(world, operation);
  if (proposal === 'changed') throw new Error('the proposal was not added');
  return stored(world, proposal.no);
}

/** A proposal as it is stored now. */
export async function stored(world: World, no: ProposalNo): Promise<Tagged<Proposal>> {
  const found = await world.another().proposals.proposal(world.tenant, no);
  if (found === undefined) throw new Error(`no proposal ${no}`);
  return found;
}

/** Stores a first draft of the person's. */
export async function begun(world: World, id: string): Promise<Tagged<Draft>> {
  const draft = aDraft({ id: asId<DraftId>(id), tenant: world.tenant, person: world.person });
  const saved = await world.stores.proposals.saveDraft(draft);
  if (saved === 'changed') throw new Error('the draft was not saved');
  return saved;
}

/** Hands a draft in, as one press does. */
export function handIn(world: World, draft: Tagged<Draft>, stores: Stores = world.stores) {
  return stores.proposals.add(theYear(world), draft.value.id, (no) => ({
    ...received(world, no),
    draft: { before: draft, next: { ...draft.value, answers: {}, sent: { no } } },
  }));
}

/** Somebody's word that they experience a proposal too, from a draft where there is one. */
export function endorsed(
  before: Tagged<Proposal>,
  person: string,
  draft?: Tagged<Draft>,
): ProposalChange & Required<Pick<ProposalChange, 'endorsement'>> {
  const { no, status } = before.value;
  const by = asId<Proposal['proposer']>(person);
  const at = '2026-11-24T09:00:00.000Z';
  const people = (before.value.endorsed?.people ?? 0) + 1;
  const units = [asId<NonNullable<Proposal['unit']>>('school')];
  const example = { draft: draft?.value.id ?? asId<DraftId>('2026-e'), at, text: 'Også her 😊' };
  return {
    proposal: { ...before.value, endorsed: { people, units } },
    before,
    events: [{ no, kind: 'endorsed', at, by, from: status, to: status }],
    endorsement: {
      next: { no, person: by, hassle: 4, at, following: true, examples: [example] },
    },
    ...(draft && {
      draft: { before: draft, next: { ...draft.value, answers: {}, sent: { no, endorsed: true } } },
    }),
    says: [],
  };
}

/** An edit that makes a new version of the text. */
export function edited(before: Tagged<Proposal>, challenge: string): ProposalChange {
  const { no, version, status } = before.value;
  const event: ProposalEvent = {
    no,
    kind: 'edited',
    at: '2026-11-24T09:00:00.000Z',
    by: before.value.proposer,
    to: status,
  };
  return {
    proposal: { ...before.value, version: version + 1, answers: { challenge } },
    before,
    events: [event],
    says: [],
  };
}
