import { expect, it } from 'vitest';
import { resultRefusal } from '../../../../src/bot/handlers/results/result-kit.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aResultKit } from './a-result-kit.ts';

it('refuses in words', async () => {
  const { world } = await aResultKit();

  expect(only(resultRefusal({ kind: 'gone' }, context(world.nanna))).text).toContain('er her ikke');
});
