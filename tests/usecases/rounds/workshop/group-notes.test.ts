import { expect, it } from 'vitest';
import { groupNotes } from '../../../../src/usecases/rounds/workshop/group-notes.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

const FORMS = 'Skemaet til ansættelse af nye medarbejdere skal udfyldes tre gange';
const FORMS_TOO = 'Vi udfylder skemaet til ansættelse af medarbejdere tre gange';
const BUYING = 'Indkøb af kontorartikler kræver godkendelse hos økonomiafdelingen';

it('puts alike notes of a station together, under the oldest', async () => {
  const { workshop, noted, notes, now } = await aWorkshopWorld({ phase: 'notes', slot: 1 });
  await noted(
    { id: 'b', text: FORMS_TOO, at: '2026-11-24T09:02:00.000Z' },
    { id: 'a', text: FORMS, at: '2026-11-24T09:01:00.000Z' },
    { id: 'c', text: BUYING, at: '2026-11-24T09:03:00.000Z' },
    { id: 'd', text: FORMS, station: 's2', at: '2026-11-24T09:04:00.000Z' },
  );
  expect(await groupNotes(workshop, await now())).toBe(true);
  const groups = Object.fromEntries((await notes()).map(({ id, group }) => [id, group]));
  expect(groups).toEqual({ a: 'a', b: 'a', c: 'c', d: 'd' });
  expect(await groupNotes(workshop, await now())).toBe(false);
});

it('leaves what the host has placed, and what was compared before, where it is', async () => {
  const { workshop, noted, notes, now } = await aWorkshopWorld({ phase: 'notes', slot: 1 });
  await noted(
    { id: 'a', text: FORMS, group: 'a', at: '2026-11-24T09:01:00.000Z' },
    { id: 'b', text: FORMS_TOO, group: 'b', placed: true, at: '2026-11-24T09:02:00.000Z' },
  );
  expect(await groupNotes(workshop, await now())).toBe(false);
  expect((await notes()).map(({ group }) => group)).toEqual(['a', 'b']);
});

it('names the open proposal a note is like, and none that is closed', async () => {
  const { workshop, noted, notes, now, stored, deps } = await aWorkshopWorld({ phase: 'notes' });
  await stored(aProposal('2026-0001', { answers: { challenge: FORMS } }));
  await stored(aProposal('2026-0002', { answers: { challenge: BUYING }, status: 'closed' }));
  await deps.projection.proposals((await now()).tenant);
  await noted({ id: 'a', text: FORMS_TOO }, { id: 'b', text: BUYING });
  await groupNotes(workshop, await now());
  expect((await notes()).map(({ id, like }) => [id, like])).toEqual([
    ['a', '2026-0001'],
    ['b', undefined],
  ]);
});
