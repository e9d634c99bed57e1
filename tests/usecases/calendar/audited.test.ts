import { beforeEach, describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { audit } from '../../../src/cards/views/audit.ts';
import { auditedChanges } from '../../../src/usecases/audited-changes.ts';
import { watchCalendar } from '../../../src/usecases/calendar/watch.ts';
import { namesIn } from '../../cards/samples/data.ts';
import { USUAL } from '../../cards/samples/typed.ts';
import { textIn } from '../../cards/walk.ts';
import { no, aProposal as numbered } from '../../support/a-proposal.ts';
import { aProposal, NO, TENANT } from '../../support/builders.ts';
import { aCalendarWorld, type CalendarWorld } from '../../support/calendar-world.ts';
import { anInitiative, aPublished } from '../../support/promised.ts';

let world: CalendarWorld;

beforeEach(async () => {
  world = await aCalendarWorld();
});

/** Lets the calendar look, through the store that notes who did what, and gives what is noted. */
async function noted(month: string) {
  const { deps, stores } = world;
  const failed = (error: unknown) => {
    throw error;
  };
  const proposals = auditedChanges(stores.proposals, stores.audit, failed);
  await watchCalendar({ ...deps, proposals }, TENANT);
  const entries = await stores.audit.month(TENANT, month);
  const names = namesIn(USUAL, 'da');
  const page = { month, entries, total: entries.length, page: 0, pages: 1, before: '2026-01' };
  return { entries, text: textIn(expand(audit({ ...page, names }, 'da'))) };
}

describe('what the calendar does on its own', () => {
  it('closes a proposal whose initiative was dropped, once, as done by Forenkl', async () => {
    const at = '2027-07-01T05:00:00.000Z';
    const owed = { version: 2, by: 'system', at, state: 'dropped' } as const;
    await world.put(aProposal({ status: 'decided', outcome: 'planned', decision: aPublished() }));
    await world.putInitiative(anInitiative({ version: 2, state: 'dropped', owed }));
    world.goTo('2027-07-01T09:00:00.000Z');

    await noted('2027-07');
    const { entries, text } = await noted('2027-07');

    expect(await world.proposal(NO)).toMatchObject({ status: 'closed' });
    expect(entries).toMatchObject([{ what: 'published', at, by: 'system', about: NO }]);
    expect(text).toContain(`Forenkl udsendte svaret på ${NO}`);
  });

  it('finishes a merging that was cut off, as done by Forenkl', async () => {
    await world.put(numbered('2026-1', { merged: [no('2026-2')] }));
    await world.put(numbered('2026-2'));

    const { entries, text } = await noted('2026-11');

    expect(await world.proposal(no('2026-2'))).toMatchObject({ status: 'merged' });
    expect(entries.map(({ what, by }) => [what, by])).toContainEqual(['merged', 'system']);
    expect(text).toContain('Forenkl samlede 2026-0002');
  });

  it('reminds an owner without a word in the log', async () => {
    const holder = { kind: 'owner', area: 'it' } as const;
    await world.put(aProposal({ status: 'forwarded', holder, dueOn: '2026-12-07' }));
    world.goTo('2026-12-03T09:00:00.000Z');

    expect((await noted('2026-12')).entries).toEqual([]);
    expect(await world.said()).toMatchObject([{ kind: 'task-reminder' }]);
  });
});
