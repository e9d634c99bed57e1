import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { Unit } from '../../../src/domain/shared/register.ts';
import { listOutOfReach } from '../../../src/usecases/operations/list-out-of-reach.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { CHANNEL, personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
});

describe('listOutOfReach', () => {
  it('lists leaders we never met beside people we cannot write to, ten at a time', async () => {
    await world.person('Bo', 'silent');
    const units = Array.from(
      { length: 12 },
      (_, at): Unit => ({
        id: asId<UnitId>(`u${at}`),
        name: `Skole ${at}`,
        type: 'school',
        department: at < 5 ? 'Kultur' : 'Børn og Unge',
        leader: { name: `Leder ${at}` },
      }),
    );
    const deps = {
      ...world.deps,
      registry: {
        ...world.deps.registry,
        register: async () => ({ units, areas: [], forums: [], guidance: [] }),
      },
    };
    const page = async (number: number) =>
      value(await listOutOfReach(deps, world.administrator, number));

    expect(await page(0)).toMatchObject({
      total: 13,
      pages: 2,
      departments: [
        { department: 'Børn og Unge', count: 7 },
        { department: 'Kultur', count: 5 },
        { department: undefined, count: 1 },
      ],
    });
    expect((await page(1)).items.map(({ name }) => name)).toEqual(['Leder 3', 'Leder 4', 'Bo']);
  });

  it('tells nobody but administrators', async () => {
    for (const place of [CHANNEL, personalPlace('Nanna')]) {
      expect(await listOutOfReach(world.deps, world.caller(world.nanna, place), 0)).toMatchObject({
        problem: { kind: 'not-administrator' },
      });
    }
  });
});
