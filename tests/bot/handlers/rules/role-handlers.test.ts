import { beforeEach, describe, expect, it } from 'vitest';
import { makeRoleHandlers, roles } from '../../../../src/bot/handlers/rules/role-handlers.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, type KitWorld, only } from '../../../support/channel-kit.ts';

let world: KitWorld;
beforeEach(async () => {
  world = await aKitWorld();
});
const GIVEN = { person: 'nanna', role: 'triager' } as const;

describe('role handlers', () => {
  it('give a role and show the list, however often it is pressed', async () => {
    const handlers = makeRoleHandlers(world.kit);
    const by = context(world.karen, { inputs: { words: 'nanna', ...GIVEN } });

    for (let time = 0; time < 2; time += 1) {
      const given = only(await handlers['roles.give'](by, {}));
      expect(given.kind).toBe('forMe');
      expect(given.text).toContain('Nanna er nu behandler');
    }
    expect(await world.stores.grants.all(TENANT)).toHaveLength(1);
    expect(only(await handlers['roles.show'](by, GIVEN)).text).toContain('Fjern rollen');
    expect(only(await handlers['roles.take'](by, GIVEN)).text).toContain('ikke længere behandler');
    expect(only(await handlers['roles.show'](by, GIVEN)).text).toContain('Ingen har fået en rolle');
  });

  it('let nobody else see who has a role', async () => {
    const shown = only(await roles(world.kit, context(world.nanna), { way: 'say' }));

    expect(shown.text).toContain('Det har du ikke adgang til');
  });
});
