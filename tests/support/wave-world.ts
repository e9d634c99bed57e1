/** A bound channel in a municipality of three leaders; the third has never spoken to the bot. */

import type { QuestionSet } from '../../src/domain/questions/question-set.ts';
import type { Round } from '../../src/domain/round/round.ts';
import type { TypedWave } from '../../src/domain/round/typed-wave.ts';
import { asId, type RoundId } from '../../src/domain/shared/ids.ts';
import { relay } from '../../src/usecases/delivery/relay.ts';
import type { WaveRound } from '../../src/usecases/rounds/waves/find-wave.ts';
import { keepAudience, keepWave } from '../../src/usecases/rounds/waves/keep-wave.ts';
import { lookAtWave } from '../../src/usecases/rounds/waves/look-at-wave.ts';
import { sendWave } from '../../src/usecases/rounds/waves/send-wave.ts';
import { tendWaves } from '../../src/usecases/rounds/waves/tend-waves.ts';
import type { WaveDeps } from '../../src/usecases/rounds/waves/wave-deps.ts';
import type { BoundWorld } from './bound-channel.ts';
import { TENANT } from './builders.ts';
import { value } from './leader-world.ts';
import { aLetterWorld } from './letter-world.ts';

export const WAVE = asId<RoundId>('wave-2026');

/** Planned for Tuesday 24 November at 8.00, until 15 December. */
export const TYPED_WAVE: TypedWave = {
  ...{ set: 'leder', name: 'Lederundersøgelsen', label: '2026', privacy: 'confidential' },
  ...{ way: 'posts', from: '2026-11-24', until: '2026-12-15', reminders: '2' },
};

export const ALL_LEADERS = { unitTypes: '', departments: '', roles: 'leader', mails: '' };

/** One rating; `words` tell its versions apart. */
export function aSet(version = 1, words = 'Hvordan går det?'): QuestionSet {
  const both = (text: string) => ({ da: text, en: text });
  return {
    ...{ id: 'leder', version, title: both('Lederundersøgelse') },
    pages: [
      {
        ...{ id: 'page', title: both('Side'), kind: 'questions' },
        questions: [{ id: 'q', label: both(words), kind: 'short-text', required: true, max: 100 }],
      },
    ],
  };
}

export interface WaveWorld extends BoundWorld {
  readonly waves: WaveDeps;
  /** What waits in the outbox becomes entries of the ledger. */
  readonly told: () => Promise<void>;
  /** What the job does, at an ISO instant, with what it says relayed. */
  readonly tendAt: (instant: string) => Promise<boolean>;
  /** Ids of those who have an entry of a thread of the wave: 0 the invitation, then its reminders. */
  readonly hearers: (number: number) => Promise<readonly string[]>;
  readonly round: () => Promise<Round>;
}

/** Monday 23 November 2026 at 10.00, with a set to send. */
export async function aWaveWorld(): Promise<WaveWorld> {
  const world = await aLetterWorld();
  const { stores } = world;
  await stores.sets.put(TENANT, aSet());
  const quiet = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
  const waves: WaveDeps = {
    ...stores,
    ...world.deps,
    ...stores,
    log: quiet,
    publicUrl: () => undefined,
  };
  const told = async () => {
    await relay({ ...stores, clock: waves.clock, calendar: waves.calendar }, TENANT);
  };
  return Object.assign(world, {
    waves,
    told,
    tendAt: async (instant: string) => {
      world.goTo(instant);
      const did = await tendWaves(waves, TENANT);
      await told();
      return did;
    },
    hearers: async (number: number) => {
      const found = await stores.ledger.entriesOf(TENANT, `wave~${WAVE}~${number}`, 100);
      return found.map(({ value: entry }) => entry.to);
    },
    round: async () => {
      const stored = await stores.rounds.round(TENANT, WAVE);
      if (stored === undefined) throw new Error('no wave');
      return stored.value;
    },
  });
}

/** Kept with whom it goes to. */
export async function plannedWave(
  { waves, administrator }: WaveWorld,
  over: Partial<TypedWave> = {},
): Promise<WaveRound> {
  const typed = { ...TYPED_WAVE, ...over };
  value(await keepWave(waves, administrator, { id: WAVE, typed }));
  return value(await keepAudience(waves, administrator, { id: WAVE, typed: ALL_LEADERS }));
}

/** Confirmed: it goes at its time. */
export async function confirmedWave(world: WaveWorld, over: Partial<TypedWave> = {}) {
  await plannedWave(world, over);
  const { waves, administrator } = world;
  const { round } = value(await lookAtWave(waves, administrator, WAVE));
  const press = { round: WAVE, revision: round.revision, typed: '' };
  return value(await sendWave(waves, administrator, press));
}

/** Sent on Tuesday at 8.00, and relayed. */
export async function sentWave(over: Partial<TypedWave> = {}): Promise<WaveWorld> {
  const world = await aWaveWorld();
  await confirmedWave(world, over);
  await world.tendAt('2026-11-24T07:00:00.000Z');
  return world;
}
