import { beforeEach, describe, expect, it } from 'vitest';
import { shownToOwner, tasks } from '../../../../src/bot/handlers/owner/task-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { anOwnerWorld, type OwnerWorld } from '../../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
  await world.given('2026-1');
});

describe('tasks', () => {
  it('says what waits, as a message or in place of the list', async () => {
    const asked = context(world.ole, { place: personalPlace('Ole') });

    for (const way of ['say', 'forMe'] as const) {
      const list = only(await tasks(world.taskKit, asked, { page: 0, way }));
      expect(list.kind).toBe(way);
      expect(list.text).toContain('1 venter på svar');
      expect(list.text).toContain('svar senest 4. december');
    }
  });
});

describe('shownToOwner', () => {
  it('shows what was written for by its number, and nothing to others', async () => {
    const to = (who: typeof world.ole) =>
      shownToOwner(world.kit, context(who, { place: personalPlace(who.name) }), '2026-0001');

    const shown = await to(world.ole);
    expect(shown && only(shown)).toMatchObject({ kind: 'say' });
    expect(await to(world.lise)).toBeUndefined();
  });
});

describe('task.show', () => {
  it('shows the owner everything but what only those who sort may see', async () => {
    const shown = only(await world.press('task.show', { no: '2026-0001' }));

    expect(shown.text).toContain('Udfordring 2026-1');
    expect(shown.text).toContain('Lise');
    expect(shown.text).not.toContain('Se også sagen fra i fjor');
    expect(shown.text).not.toContain('Mellem');
  });

  it('is not there for anybody else, and nothing but a number is read', async () => {
    const refused = await world.press('task.show', { no: '2026-0001' }, { who: world.lise });
    expect(only(refused).text).toContain('Det kan jeg ikke finde');
    expect(() => world.press('task.show', { no: 'x' })).toThrow('no press');
  });

  it('says how it ended to whoever had it', async () => {
    await world.given('2026-2', { status: 'withdrawn', holder: { kind: 'nobody' } });

    const over = only(await world.press('task.show', { no: '2026-0002' }));
    expect(over.text).toContain('Forslaget er trukket tilbage');
  });
});
