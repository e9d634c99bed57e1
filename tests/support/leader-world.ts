// A small municipality in memory, for trying what a leader can do.
import { readQuestionSets } from '../../src/cards/question-sets.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { inputsOf } from '../../src/domain/questions/inputs.ts';
import { type AreaId, asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import type { Result } from '../../src/domain/shared/result.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import { makeLikeness } from '../../src/text/likeness.ts';
import { answerPage } from '../../src/usecases/drafts/answer-page.ts';
import { startDraft } from '../../src/usecases/drafts/open-draft.ts';
import type { PagePress } from '../../src/usecases/drafts/page-press.ts';
import type { ShownPage } from '../../src/usecases/drafts/shown-page.ts';
import type { LeaderDeps, LeaderSettings } from '../../src/usecases/leader-deps.ts';
import { notedChanges } from '../../src/usecases/noted-changes.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { TENANT } from './builders.ts';

export const REGISTER: Register = {
  forums: [],
  guidance: [],
  units: [
    {
      id: asId<UnitId>('1003000001'),
      name: 'Solsikken',
      type: 'day-care',
      department: 'Børn og Unge',
      leader: { name: 'Karen Holm', mail: 'karen.holm@bakkekoebing.example' },
    },
    {
      id: asId<UnitId>('1003000002'),
      name: 'Åskolen',
      type: 'school',
      department: 'Børn og Unge',
      leader: { name: 'Jens Lauridsen', mail: 'jens.lauridsen@bakkekoebing.example' },
    },
  ],
  areas: [
    {
      id: asId<AreaId>('it'),
      name: { da: 'It og adgange', en: 'IT and access' },
      owner: { name: 'Ole Bang', mail: 'ole.bang@bakkekoebing.example' },
      department: 'It og Digitalisering',
    },
    { id: asId<AreaId>('loen'), name: { da: 'Ansættelse og løn', en: 'Hiring and pay' } },
  ],
};

export interface World {
  readonly deps: LeaderDeps;
  readonly stores: Stores;
  readonly karen: Person;
  /** Somebody the register does not know. */
  readonly stranger: Person;
  /** Moves the clock to an ISO instant. */
  readonly goTo: (instant: string) => void;
  /** Presses a button on a shown page; every press is its own delivery unless named. */
  readonly press: (on: ShownPage, over?: Partial<PagePress>) => ReturnType<typeof answerPage>;
  readonly pressAs: (
    person: Person,
    on: ShownPage,
    over?: Partial<PagePress>,
  ) => ReturnType<typeof answerPage>;
}

/** Monday 23 November 2026 at 10.40 in Copenhagen, nothing handed in yet. */
export async function aWorld(settings: Partial<LeaderSettings> = {}): Promise<World> {
  let now = new Date('2026-11-23T09:40:00.000Z');
  const clock = { now: () => now };
  let made = 0;
  const ids = { fresh: () => `fresh-${++made}`.padEnd(22, 'x') };
  const backend = await createBackend({ kind: 'memory' });
  const bare = createStores(backend, { clock, ids });
  const projection = makeProjection({ proposals: bare.proposals, clock });
  const stores = { ...bare, proposals: notedChanges(bare.proposals, projection.changed) };
  const sets = readQuestionSets();
  if (!sets.ok) throw new Error(sets.problem.join('\n'));
  for (const set of sets.value) await stores.sets.put(TENANT, set);
  await stores.registry.put(TENANT, REGISTER);
  const deps: LeaderDeps = {
    ...stores,
    projection,
    likeness: makeLikeness(),
    notifier: { member: async () => undefined },
    clock,
    ids,
    calendar: { isOff: (day) => [0, 6].includes(new Date(day).getUTCDay()) },
    settings: {
      answerDays: 14,
      whoMayPropose: 'everyone',
      teamName: 'Forenklingsteamet',
      municipality: 'Bakkekøbing Kommune',
      ...settings,
    },
  };
  const karen = await person(stores, 'Karen Holm', 'karen.holm@bakkekoebing.example');
  const pressAs: World['pressAs'] = (who, on, over) =>
    answerPage(deps, who, {
      draft: on.draft.id,
      revision: on.draft.revision,
      page: on.page.id,
      go: 'next',
      notCpr: [],
      press: `press-${++made}`,
      ...over,
      // As a client does: everything on the card is sent, whatever was touched.
      inputs: { ...inputsOf(on.page, on.draft.answers), ...over?.inputs },
    });
  return {
    deps,
    stores,
    karen,
    stranger: await person(stores, 'Nanna Vest', 'nanna.vest@bakkekoebing.example'),
    goTo: (instant) => {
      now = new Date(instant);
    },
    press: (on, over) => pressAs(karen, on, over),
    pressAs,
  };
}

async function person(stores: Stores, name: string, mail: string): Promise<Person> {
  const id = asId<Person['id']>(name.split(' ')[0]?.toLowerCase() ?? name);
  const added = await stores.people.add({ id, tenant: TENANT, entra: `entra-${id}`, name, mail });
  return added.value;
}

/** What a result holds, in a test in which it must hold something. */
export function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}`);
  return result.value;
}

/** A proposal Karen handed in from the first page. */
export async function handedIn(
  world: World,
  inputs: Readonly<Record<string, string>>,
): Promise<Proposal> {
  const first = value(await startDraft(world.deps, world.karen));
  const sent = value(await world.press(first, { go: 'send', inputs }));
  if (sent.kind !== 'sent') throw new Error(`handed in, not ${sent.kind}`);
  return sent.proposal;
}
