import { beforeEach, describe, expect, it } from 'vitest';
import { anInitiative } from '../../../support/an-initiative.ts';
import { only } from '../../../support/channel-kit.ts';
import { anInitiativeKitWorld, type InitiativeKitWorld } from '../../../support/initiative-kit.ts';

const AT = { id: 'a', version: 1 };
let world: InitiativeKitWorld;

beforeEach(async () => {
  world = await anInitiativeKitWorld();
});

describe('milestones', () => {
  it('are added, or come back with what was typed', async () => {
    const form = only(await world.press('initiative.milestones'));
    const wrong = only(
      await world.press('initiative.milestones-save', AT, { title: 'Aftale', on: '' }),
    );
    const saved = only(
      await world.press('initiative.milestones-save', AT, { title: 'Aftale', on: '2027-02-01' }),
    );
    const stale = only(
      await world.press('initiative.milestones-save', AT, { title: 'Test', on: '2027-03-01' }),
    );

    expect(form.text).toContain('Der er ingen milepæle endnu.');
    expect(wrong.text).toContain('Vælg en dato.');
    expect(wrong.text).toContain('Aftale');
    expect(saved.text).toContain('Aftale – 1. februar 2027');
    expect(stale.text).toContain('En anden har ændret');
    expect(stale.text).toContain('Test');
  });

  it('may not hold a CPR number, nor be without a name', async () => {
    const add = (title: string) =>
      world.press('initiative.milestones-save', AT, { title, on: '2027-02-01' });

    expect(only(await add('Ring 010190-1234')).text).toContain('cpr');
    expect(only(await add('')).text).toContain('Skriv, hvad der er nået');
  });
});

describe('proposals', () => {
  it('are tied by number, or the one that cannot be is named', async () => {
    const form = only(await world.press('initiative.proposals'));
    const wrong = only(await world.press('initiative.proposals-save', AT, { add: '2026-9' }));
    const saved = only(
      await world.press('initiative.proposals-save', AT, { add: '', remove: '2026-0001' }),
    );

    expect(form.text).toContain('Hvilke forslag er det svar på?');
    expect(wrong.text).toContain('“2026-9” er ikke et forslag');
    expect(saved.text).toContain('Svar på 0 forslag');
  });

  it('are not for whoever only leads it', async () => {
    await world.keep(anInitiative('b', { area: 'loen', lead: { name: 'Ole Bang' } }));

    const refused = await world.press('initiative.proposals-save', { id: 'b', version: 1 }, {});
    expect(only(refused).text).toContain('Kun områdets ansvarlige');
  });
});

describe('the benefit', () => {
  it('is kept as it was written, or comes back', async () => {
    const wrong = only(await world.press('benefit.save', AT, { hours: 'mange' }));
    const saved = only(await world.press('benefit.save', AT, { hours: '12,5', basis: 'measured' }));
    const form = only(await world.press('benefit.open'));

    expect(wrong.text).toContain('Skriv et tal.');
    expect(wrong.text).toContain('mange');
    expect(saved.text).toContain('12,5 timer om året (målt)');
    expect(form.text).toContain('12,5');
  });

  it('is asked for the time the question named', async () => {
    await world.keep(anInitiative('b', { state: 'done' }));
    const form = only(await world.press('benefit.open', { id: 'b', after: 12 }));
    const saved = only(
      await world.press('benefit.save', { id: 'b', version: 1, after: 12 }, { hassle: '2' }),
    );

    expect(form.text).toContain('efter et år');
    expect(saved.text).toContain('Udbytte efter et år');
  });
});
