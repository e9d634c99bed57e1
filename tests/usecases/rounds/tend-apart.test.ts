import { beforeEach, describe, expect, it } from 'vitest';
import type { Round } from '../../../src/domain/round/round.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import type { LogData } from '../../../src/ports/log.ts';
import type { RoundStore } from '../../../src/ports/round-store.ts';
import { createStores } from '../../../src/storage/index.ts';
import { makeMemoryBackend } from '../../../src/storage/memory/memory-backend.ts';
import { makeTendApart, onlyOne } from '../../../src/usecases/rounds/tend-apart.ts';
import { aRound } from '../../support/a-round.ts';
import { TENANT } from '../../support/builders.ts';

const GOING = { aborted: false };
let now: Date;
let rounds: RoundStore;
let logged: (string | number | boolean | undefined)[];
const clock = { now: () => now };
const log = {
  error: (_: string, data: LogData = {}) => void logged.push(...Object.values(data)),
};
const put = (id: string, differs: Partial<Round> = {}) =>
  rounds.save(aRound({ id: asId(id), ...differs }), undefined, []);

beforeEach(async () => {
  now = new Date('2026-11-24T09:00:00.000Z');
  logged = [];
  rounds = createStores(makeMemoryBackend(), { clock, ids: { fresh: () => '1' } }).rounds;
  await put('good');
  await put('bad');
});

describe('makeTendApart', () => {
  it('lets one that fails hold up no other, logs it once, and tries it again after a minute', async () => {
    const apart = makeTendApart({ rounds, clock, log });
    const tended: string[] = [];
    let works = false;
    const tend = (store: RoundStore) => {
      const [one] = [store.all(TENANT)];
      return one.then(async ([round]) => {
        tended.push(round?.id ?? '');
        if (round?.id === 'bad' && !works) throw new Error('cannot be read');
        return round?.id === 'good';
      });
    };
    expect(await apart(TENANT, GOING, tend)).toBe(true);
    expect(tended.toSorted()).toEqual(['bad', 'good']);
    expect(await apart(TENANT, GOING, tend)).toBe(true);
    expect(tended.filter((id) => id === 'good')).toHaveLength(2);
    expect(tended.filter((id) => id === 'bad')).toHaveLength(1);
    now = new Date('2026-11-24T09:01:00.000Z');
    await apart(TENANT, GOING, tend);
    expect(logged).toEqual([TENANT, 'bad']);
    works = true;
    now = new Date('2026-11-24T09:02:00.000Z');
    await apart(TENANT, GOING, tend);
    await apart(TENANT, GOING, tend);
    expect(tended.filter((id) => id === 'bad')).toHaveLength(4);
  });

  it('logs a row that cannot be read once, and goes on with the others', async () => {
    const cause = new Error('written by a newer program');
    const damaged = { ...rounds, unreadable: async () => [{ id: 'r~old', cause }] };
    const apart = makeTendApart({ rounds: damaged, clock, log });
    let times = 0;
    for (let at = 0; at < 3; at += 1) {
      await apart(TENANT, GOING, async () => {
        times += 1;
        return false;
      });
    }
    expect(times).toBe(6);
    expect(logged).toEqual([TENANT, 'r~old']);
  });

  it('begins nothing more when the process stops', async () => {
    const apart = makeTendApart({ rounds, clock, log });
    await apart(TENANT, { aborted: true }, () => Promise.reject(new Error('begun')));
    expect(logged).toEqual([]);
  });
});

describe('onlyOne', () => {
  it('reads its round once, and anew after it was written', async () => {
    const asked: string[] = [];
    const counted: RoundStore = {
      ...rounds,
      round: (tenant, id) => {
        asked.push(id);
        return rounds.round(tenant, id);
      },
    };
    const round = aRound({ id: asId('good') });
    const one = onlyOne(counted, round);
    const first = await one.round(TENANT, round.id);
    await one.round(TENANT, round.id);
    expect(asked).toEqual(['good']);
    await one.save({ ...round, revision: 2 }, first?.tag, []);
    expect((await one.round(TENANT, round.id))?.value.revision).toBe(2);
    expect(asked).toEqual(['good', 'good']);
    expect(await one.all(TENANT)).toEqual([round]);
  });
});
