import { expect, it } from 'vitest';
import {
  choicesOf,
  makeTableHandlers,
  namedItems,
  results,
} from '../../../../src/bot/handlers/results/table-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { ROOM } from '../../../support/counted-world.ts';
import { aResultKit } from './a-result-kit.ts';

it('shows everybody, a group that was chosen, and every group on a question', async () => {
  const { kits, world } = await aResultKit();
  const handlers = makeTableHandlers(kits);
  const here = (inputs = {}) => context(world.nanna, { place: ROOM, inputs });
  const round = world.round.id;

  expect(only(await handlers['results.show'](here(), { round, page: 0 })).text).toContain(
    '12 har svaret',
  );
  const groups = { round, table: 'department', page: 0 } as const;
  expect(only(await handlers['results.groups'](here(), groups)).text).toContain('Pr. forvaltning');
  const chosen = await handlers['results.groups'](here({ 'r.group': 'Børn' }), groups);
  expect(only(chosen).text).toContain('Børn');
  expect(only(await results(kits, here(), { page: 0, way: 'say' })).kind).toBe('say');
});

it('knows no group that is not in the table, and no question that has none', async () => {
  const { kits, world } = await aResultKit();
  const handlers = makeTableHandlers(kits);
  const here = context(world.nanna, {
    place: ROOM,
    inputs: { 'r.group': 'Forged', 'r.item': 'x' },
  });
  const shown = await handlers['results.groups'](here, {
    round: world.round.id,
    table: 'department',
    page: 0,
  });

  expect(only(shown).text).not.toContain('Forged');
  const forged = { round: world.round.id, table: 'unit-type', page: 0 } as const;
  expect(only(await handlers['results.groups'](here, forged)).text).toContain(
    'Resultatet er her ikke',
  );
  const report = await world.rounds.results.report({
    tenant: world.host.tenant,
    round: world.round.id,
  });
  if (report === undefined) throw new Error('no report');
  expect(choicesOf(report, 'department').groups).toEqual(['Børn', 'Teknik']);
  expect(namedItems(report, report.items)).toHaveLength(2);
});
