import { describe, expect, it } from 'vitest';
import { audited, makeAuditHandlers } from '../../../../src/bot/handlers/rules/audit-handlers.ts';
import { aKitWorld, context, only } from '../../../support/channel-kit.ts';

describe('audit handlers', () => {
  it('show the month that is wanted, to administrators alone', async () => {
    const world = await aKitWorld();
    const handlers = makeAuditHandlers(world.kit);

    const shown = await handlers['audit.show'](context(world.karen), { month: '2026-10', page: 0 });
    expect(only(shown).text).toContain('Log for oktober 2026');
    expect(only(await audited(world.kit, context(world.nanna), { way: 'say' })).text).toContain(
      'Det har du ikke adgang til',
    );
  });
});
