import { beforeEach, describe, expect, it } from 'vitest';
import { ROOM } from '../../../../src/domain/proposal/room.ts';
import { only } from '../../../support/channel-kit.ts';
import { aQueueWorld, CHOSEN, carriedBy, type QueueWorld } from '../../../support/queue-kit.ts';

const KEPT = { ...CHOSEN, note: 'Husk mig' };
let world: QueueWorld;

beforeEach(async () => {
  world = await aQueueWorld();
});

const press = (
  verb: 'more.note' | 'more.assign' | 'more.flags' | 'more.go',
  inputs: Readonly<Record<string, unknown>>,
  data = {},
) => world.press(verb, { kept: KEPT, ...data }, { inputs });

describe('more.note', () => {
  it('goes back to the card with what was chosen, and shows the note with a name', async () => {
    const { text } = only(await press('more.note', { internal: 'Ring til Jens' }));

    expect(text).toContain('✓ Noten til 2026-0001 er gemt');
    expect(text).toContain('Husk mig');
    expect(text).toContain('Karen, 23. november');
    expect(text).toContain('Ring til Jens');
  });

  it.each([
    ['', 'Skriv noten først.'],
    ['x'.repeat(1_001), 'for langt'],
    ['Hun er 010190-1234', 'cpr-nummer'],
  ])('shows %j again with what is wrong', async (internal, wrong) => {
    const replies = await press('more.note', { internal });

    expect(only(replies).text).toContain(wrong);
    expect(only(replies).text).toContain(internal);
    expect((await world.now('2026-1')).notes).toBeUndefined();
  });

  it('says that there is no room for more, and keeps what was typed', async () => {
    const one = await world.now('2026-1');
    const notes = Array.from({ length: ROOM.notes }, () => ({
      by: one.proposer,
      at: '',
      text: '–',
    }));
    const before = await world.stores.proposals.proposal(one.tenant, one.no);
    const event = { no: one.no, kind: 'noted', at: one.changedAt, by: one.proposer } as const;
    await world.stores.proposals.change('fill', {
      proposal: { ...one, notes },
      ...(before && { before }),
      events: [{ ...event, to: one.status }],
      says: [],
    });

    const { text } = only(await press('more.note', { internal: 'Ring til Jens' }));

    expect(text).toContain('ikke er plads til mere');
    expect(text).toContain('Ring til Jens');
    expect((await world.now('2026-1')).notes).toHaveLength(ROOM.notes);
  });

  it('takes the word that a number is none', async () => {
    await press('more.note', { internal: 'Sag 010190-1234', 'notCpr.internal': 'true' });

    expect((await world.now('2026-1')).notes).toHaveLength(1);
  });
});

describe('more.assign', () => {
  it('says who has it, on the card too', async () => {
    const form = await press('more.go', { more: 'assign' });
    expect(only(form).text).toContain('Mig');
    expect(JSON.stringify(form)).toContain('"value":"karen"');
    const { text } = only(await press('more.assign', { assignee: 'ole' }));

    expect(text).toContain('✓ 2026-0001 er tildelt Ole');
    expect(text).toContain('Tildelt Ole');
  });

  it('takes it back', async () => {
    await press('more.assign', { assignee: 'ole' });
    const { text } = only(await press('more.assign', { assignee: 'nobody' }, { was: 'ole' }));

    expect(text).toContain('2026-0001 er ikke tildelt nogen');
  });

  it('tells who took it meanwhile, and carries that on', async () => {
    await press('more.assign', { assignee: 'ole' });
    const late = await press('more.assign', { assignee: 'karen' });

    expect(only(late).text).toContain('Ole har taget det imens');
    expect(carriedBy(late, 'more.assign')['was']).toBe('ole');
    await press('more.assign', { assignee: 'nobody' }, { was: 'ole' });
    const free = await press('more.assign', { assignee: 'karen' }, { was: 'ole' });
    expect(only(free).text).toContain('En kollega har ændret det imens');
  });

  it.each(['', 'nanna', 'made-up'])('does not give it to %j', async (assignee) => {
    expect(only(await press('more.assign', { assignee })).text).toContain('Vælg en, der er med');
  });
});

describe('more.flags', () => {
  const MED = { flags: 'concernsMed' };
  const opened = async () => {
    const form = await press('more.go', { more: 'flags' });
    return { seen: carriedBy(form, 'more.flags')['seen'] };
  };

  it('shows the marks on the card, and in a part of the queue of their own', async () => {
    const typed = { flags: 'concernsMed,movesWork', hours: '-1.234,5' };
    const { text } = only(await press('more.flags', typed, await opened()));

    expect(text).toContain('✓ Markeringerne på 2026-0001 er gemt');
    expect(text).toContain('netto -1.234,5 timer om året');
    expect(text).toContain('Vedrører MED (1)');
  });

  it('comes back with what was typed and what is wrong', async () => {
    const typed = { flags: 'budget,touchesLaw', year: 'snart', reviewer: '' };
    const { text } = only(await press('more.flags', typed, await opened()));

    expect(text).toContain('Skriv et årstal');
    expect(text).toContain('Skriv, hvem der skal se det igennem.');
    expect(text).toContain('snart');
    expect((await world.now('2026-1')).flags).toBeUndefined();
  });

  it('writes over nothing that was not seen', async () => {
    const before = await opened();
    await press('more.flags', MED, before);
    const late = await press('more.flags', { flags: 'budget', year: '2027' }, before);

    expect(only(late).text).toContain('En kollega har ændret markeringerne imens');
    expect((await world.now('2026-1')).flags).toEqual({ concernsMed: true });
    const again = { seen: carriedBy(late, 'more.flags')['seen'] };
    await press('more.flags', { flags: 'budget', year: '2027' }, again);
    expect((await world.now('2026-1')).flags).toEqual({ budget: { year: 2027 } });
  });
});

describe('all three', () => {
  it('are for those who sort, about what is there', async () => {
    const inputs = { internal: 'x y', assignee: 'ole', flags: 'concernsMed' };
    for (const verb of ['more.note', 'more.assign', 'more.flags'] as const) {
      const refused = await world.press(verb, { seen: '' }, { who: world.nanna, inputs });
      expect(only(refused).text).toContain('Det har du ikke adgang til');
      const gone = await world.press(verb, { seen: '', no: '2026-0099' }, { inputs });
      expect(only(gone).text).toContain('Det kan jeg ikke finde');
    }
  });
});
