// Two leaders who write about the same, and what Jens is shown.
import type { Person } from '../../src/domain/people/person.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId } from '../../src/domain/shared/ids.ts';
import type { Answered } from '../../src/usecases/drafts/answer-page.ts';
import { startDraft } from '../../src/usecases/drafts/open-draft.ts';
import type { ShownPage } from '../../src/usecases/drafts/shown-page.ts';
import { TENANT } from './builders.ts';
import { aWorld, handedIn, value, type World } from './leader-world.ts';

export const KARENS = {
  challenge: 'Vikaren skal skrives op tre steder, før hun kan se vagtplanen.',
  hassle: '4',
};
export const JENSS = {
  challenge: 'Nye vikarer venter i ugevis på at komme på vagtplanen.',
  hassle: '5',
};

export interface AlikeWorld extends World {
  readonly jens: Person;
  readonly proposal: Proposal;
}

/** Karen has handed hers in. */
export async function anAlikeWorld(inputs: Readonly<Record<string, string>> = KARENS) {
  const world = await aWorld();
  const mail = 'jens.lauridsen@bakkekoebing.example';
  const id = asId<Person['id']>('jens');
  const entra = 'entra-jens';
  const added = await world.stores.people.add({ id, tenant: TENANT, entra, name: 'Jens', mail });
  const proposal = await handedIn(world, inputs);
  return Object.assign(world, { jens: added.value, proposal }) satisfies AlikeWorld;
}

/** What a leader is shown who writes this and goes on. */
export async function afterFirstPage(
  world: World,
  person: Person,
  inputs: Readonly<Record<string, string>> = JENSS,
): Promise<ShownPage> {
  const first = value(await startDraft(world.deps, person));
  return pageIn(value(await world.pressAs(person, first, { inputs })));
}

export function pageIn(answered: Answered): ShownPage {
  if (answered.kind !== 'page') throw new Error(`a page, not ${answered.kind}`);
  return answered.shown;
}

/** A press on the card that shows what is like a draft. */
export function pressOn({ draft }: ShownPage, press = 'press') {
  return { draft: draft.id, revision: draft.revision, press };
}

/** A proposal as it is stored now. */
export async function storedNow({ stores }: World, { no }: Proposal): Promise<Proposal> {
  const found = await stores.proposals.proposal(TENANT, no);
  if (found === undefined) throw new Error(`no proposal ${no}`);
  return found.value;
}
