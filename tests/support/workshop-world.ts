/** A workshop in a group chat: Ole hosts it, Karen and Gitte take part, Nanna is elsewhere. */
import { readQuestionSets } from '../../src/cards/question-sets.ts';
import type { Note } from '../../src/domain/round/note.ts';
import type { Round } from '../../src/domain/round/round.ts';
import type { Workshop } from '../../src/domain/round/workshop.ts';
import { asId, type RoundId } from '../../src/domain/shared/ids.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import type {
  LandDeps,
  WorkshopDeps,
  WorkshopRound,
} from '../../src/usecases/rounds/workshop/workshop-deps.ts';
import { asWorkshop } from '../../src/usecases/rounds/workshop/workshop-deps.ts';
import { aNote, aWorkshop } from './a-workshop.ts';
import { type AnsweringWorld, anAnsweringWorld } from './answering-world.ts';
import { TENANT } from './builders.ts';

export interface WorkshopWorld extends AnsweringWorld {
  readonly workshop: WorkshopDeps & LandDeps;
  readonly host: ChannelCaller;
  readonly guest: ChannelCaller;
  /** In her own chat, and never in the place. */
  readonly stranger: ChannelCaller;
  readonly id: RoundId;
  /** As it is stored now. */
  readonly now: () => Promise<WorkshopRound>;
  readonly set: (differs: Partial<Workshop>) => Promise<void>;
  readonly noted: (...notes: readonly Partial<Note>[]) => Promise<void>;
  readonly notes: () => Promise<readonly Note[]>;
}

export async function aWorkshopWorld(
  differs: Partial<Workshop> = {},
  round: Partial<Round> = {},
): Promise<WorkshopWorld> {
  const sets = readQuestionSets();
  const built = sets.ok ? sets.value : [];
  const [workshopSet] = built.filter(({ id }) => id === 'workshop');
  if (workshopSet === undefined) throw new Error('no set for workshops');
  const open = aWorkshop(differs, { host: asId('ole'), ...round });
  const world = await anAnsweringWorld(open, workshopSet);
  for (const set of built) await world.stores.sets.put(TENANT, set);
  const at = { tenant: TENANT, round: open.id };
  const ole = await world.person('Ole');
  const gitte = await world.person('Gitte');
  const nanna = await world.person('Nanna');
  const { settings: _, ...deps } = world.deps;
  const workshop: WorkshopWorld['workshop'] = {
    ...deps,
    ...world.rounds,
    proposals: world.stores.proposals,
    workshops: world.stores.workshops,
    settings: { answerDays: 14 },
  };
  const now = async () => {
    const stored = asWorkshop((await world.stores.rounds.round(TENANT, open.id))?.value);
    if (stored === undefined) throw new Error('the workshop is gone');
    return stored;
  };
  return {
    ...world,
    workshop,
    host: world.here(ole),
    guest: world.here(gitte),
    stranger: world.alone(nanna),
    id: open.id,
    now,
    set: async (next) => world.change({ workshop: { ...(await now()).workshop, ...next } }),
    noted: async (...notes) => {
      for (const note of notes) await world.stores.workshops.saveNote(aNote(note));
    },
    notes: async () => (await world.stores.workshops.notes(at)).map(({ value }) => value),
  };
}
