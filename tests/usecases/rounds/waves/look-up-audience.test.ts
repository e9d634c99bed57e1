import { expect, it } from 'vitest';
import { lookUpAudience } from '../../../../src/usecases/rounds/waves/look-up-audience.ts';
import { TENANT } from '../../../support/builders.ts';
import { aWaveWorld } from '../../../support/wave-world.ts';

it('finds leaders in the register, and those of a file by its id', async () => {
  const { waves, karen } = await aWaveWorld();
  expect((await lookUpAudience(waves, TENANT, {})).asked).toHaveLength(3);
  const people = [{ mail: 'karen@bakkekoebing.example' }, { mail: 'ny@b.dk' }];
  await waves.audiences.add({
    ...{ tenant: TENANT, id: 'l-1', series: 's', name: 'Ledere', people, doubles: 0 },
    ...{ by: 'a@b.dk', at: '2026-11-23' },
  });
  const { asked } = await lookUpAudience(waves, TENANT, { list: 'l-1' });
  expect(asked.map(({ id }) => id)).toEqual([karen.id, 'mail:ny@b.dk']);
  expect((await lookUpAudience(waves, TENANT, { list: 'gone' })).asked).toEqual([]);
});
