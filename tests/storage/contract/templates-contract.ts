// What the store of a municipality's own Word templates promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { World } from './world.ts';

const someBytes = (size: number, from = 0) =>
  Uint8Array.from({ length: size }, (_, at) => (at * 7 + from) % 256);

export function templatesContract(open: () => Promise<World>): void {
  describe('a Word template', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('comes back as it was, each kind by itself', async () => {
      const [paper, matter] = [someBytes(600_001), someBytes(1_000, 3)];
      await world.stores.templates.keep(world.tenant, 'paper', paper);
      await world.stores.templates.keep(world.tenant, 'case', matter);

      const { templates } = world.another();
      expect(await templates.template(world.tenant, 'paper')).toEqual(Buffer.from(paper));
      expect(await templates.template(world.tenant, 'case')).toEqual(Buffer.from(matter));
    });

    it('is not there until one was loaded', async () => {
      expect(await world.stores.templates.template(world.tenant, 'paper')).toBeUndefined();
    });

    it('takes the place of the one there was, of which nothing is left', async () => {
      const { templates } = world.stores;
      await templates.keep(world.tenant, 'paper', someBytes(600_000));
      await templates.keep(world.tenant, 'paper', someBytes(2_000, 5));

      expect(await templates.template(world.tenant, 'paper')).toEqual(
        Buffer.from(someBytes(2_000, 5)),
      );
      const rows = await world.backend
        .table('files')
        .range(world.tenant, { from: 'u', before: 'v' });
      expect(rows).toHaveLength(1);
    });

    it('stays when a new one is lost on its way', async () => {
      const { templates } = world.stores;
      await templates.keep(world.tenant, 'paper', someBytes(1_000));
      world.faults.loseCalls(3, 2);
      await expect(templates.keep(world.tenant, 'paper', someBytes(600_000, 5))).rejects.toThrow();

      expect(await templates.template(world.tenant, 'paper')).toEqual(
        Buffer.from(someBytes(1_000)),
      );
    });

    it('is not removed with files whose time has ended', async () => {
      const { templates, files } = world.stores;
      await templates.keep(world.tenant, 'paper', someBytes(1_000));
      await files.removeEnded(world.tenant, '2036-01-01T00:00:00.000Z');

      expect(await templates.template(world.tenant, 'paper')).toHaveLength(1_000);
    });
  });
}
