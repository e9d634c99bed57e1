import { beforeEach, describe, expect, it } from 'vitest';
import {
  type AuditKit,
  makeAuditCommands,
  makeAuditHandlers,
} from '../../../../src/bot/handlers/rules/audit-handlers.ts';
import { giveRole } from '../../../../src/usecases/roles/give-role.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, type KitWorld, only } from '../../../support/channel-kit.ts';

let world: KitWorld;
let kit: AuditKit;
beforeEach(async () => {
  world = await aKitWorld();
  kit = {
    ...world.kit,
    files: world.stores.files,
    publicUrl: () => 'https://forenkl.example',
    writeAudit: async () => new Uint8Array([1]),
  };
  await giveRole(world.deps, world.administrator, { person: 'nanna', role: 'host' });
  const at = '2026-10-20T09:00:00.000Z';
  const assessed = { what: 'assessed', at, by: world.ole.id, operation: 'x' } as const;
  await world.stores.audit.note(TENANT, [{ ...assessed, about: '2026-0042' }]);
});

const say = async (words: string) =>
  only(await makeAuditCommands(kit).audit(context(world.karen), words)).text;

describe('audit handlers', () => {
  it('show the month that is wanted, to administrators alone', async () => {
    const shown = makeAuditHandlers(kit)['audit.show'];

    const mine = await shown(context(world.karen), { month: '2026-10', page: 0 });
    expect(only(mine).text).toContain('Log for oktober 2026');
    expect(only(await makeAuditCommands(kit).audit(context(world.nanna), '')).text).toContain(
      'Det har du ikke adgang til',
    );
  });

  it.each([
    ['', 'Nanna'],
    ['gav en rolle', 'Nanna'],
    ['granted', 'Nanna'],
    ['nanna', 'Nanna'],
    ['2026-42', '2026-0042'],
    ['jens', 'Der er ikke noget'],
    ['assessed', 'Der er ikke noget'],
  ])('narrow it down by what is written after the word: “%s”', async (words, found) => {
    expect(await say(words)).toContain(found);
  });

  it('give the same as a file', async () => {
    const file = makeAuditHandlers(kit)['audit.file'];

    const [reply] = await file(context(world.karen), { month: '2026-11' });

    expect(JSON.stringify(reply)).toContain('https://forenkl.example/file/');
    expect(only(await file(context(world.nanna), {})).text).toContain('Det har du ikke adgang til');
  });
});
