import { expect, it } from 'vitest';
import { createStores } from '../../../src/storage/index.ts';
import { makeMemoryBackend } from '../../../src/storage/memory/memory-backend.ts';
import { conductRound } from '../../../src/usecases/rounds/conduct-round.ts';
import { atWorkshop } from '../../../src/usecases/rounds/workshop/at-workshop.ts';
import { stepWorkshop } from '../../../src/usecases/rounds/workshop/step-workshop.ts';
import { writeNote } from '../../../src/usecases/rounds/workshop/write-note.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorkshopWorld } from '../../support/workshop-world.ts';

const TYPED = {
  text: 'Indkøb kræver tre godkendelser',
  idea: '',
  hassle: '',
  for: '',
  present: '',
};

/** One workshop, led through one process and answered through another. */
async function inTwo() {
  const world = await aWorkshopWorld();
  const { workshop, karen, id, goTo } = world;
  const backend = makeMemoryBackend();
  const ids = { fresh: () => crypto.randomUUID() };
  const [mine, other] = [0, 1].map(() => createStores(backend, { clock: workshop.clock, ids }));
  if (mine === undefined || other === undefined) throw new Error('no stores');
  const over = ({ rounds, workshops, responses, joining }: typeof mine) => ({
    ...workshop,
    ...{ rounds, workshops, responses, joining },
  });
  // The other process has looked before there was anything.
  expect(await other.rounds.all(TENANT)).toEqual([]);
  await mine.rounds.save(await world.now(), undefined, []);
  const note = (text: string, form: string) =>
    writeNote(over(other), karen, {
      ...{ round: id, station: 's1', slot: 1, id: form, notCpr: [], more: false },
      typed: { ...TYPED, text },
    });
  return { ...world, a: over(mine), b: over(other), other, note, goTo };
}

it('lets people in through any process as soon as it is started in one', async () => {
  const { a, b, karen, host, id } = await inTwo();
  const seen = { phase: 'join', slot: 0 } as const;
  await stepWorkshop(a, host, { round: id, step: 'start-slot', seen });
  expect(await atWorkshop(b, karen, { round: id })).toMatchObject({ value: { kind: 'stations' } });
});

it('takes nothing through another process a minute after it was paused in one', async () => {
  const { a, host, id, note, goTo } = await inTwo();
  const seen = { phase: 'join', slot: 0 } as const;
  await stepWorkshop(a, host, { round: id, step: 'start-slot', seen });
  expect(await note('Den første note her', 'n1')).toMatchObject({ ok: true });
  const paused = await conductRound(a, host, { round: id, what: 'pause' });
  expect(paused).toMatchObject({ ok: true, value: { state: 'paused' } });
  const at = paused.ok ? (paused.value.pausedAt ?? '') : '';
  goTo(new Date(Date.parse(at) + 61_000).toISOString());
  expect(await note('Den kommer for sent', 'n2')).toMatchObject({
    problem: { kind: 'back', why: 'paused' },
  });
});

it('lists in every process what was started in one within ten seconds, and tends it then', async () => {
  const { other, goTo, workshop } = await inTwo();
  const now = workshop.clock.now().getTime();
  const listed = async () => (await other.rounds.all(TENANT)).length;
  expect(await listed()).toBe(0);
  goTo(new Date(now + 9_000).toISOString());
  expect(await listed()).toBe(0);
  goTo(new Date(now + 11_000).toISOString());
  expect(await listed()).toBe(1);
});
