import { beforeEach, describe, expect, it } from 'vitest';
import { aProposal } from '../../../support/a-proposal.ts';
import { only } from '../../../support/channel-kit.ts';
import { aQueueWorld, CHOSEN, carriedBy, type QueueWorld } from '../../../support/queue-kit.ts';

const KEPT = { ...CHOSEN, note: 'Husk mig' };
let world: QueueWorld;

beforeEach(async () => {
  world = await aQueueWorld();
});

const go = (more: string, data = {}) =>
  world.press('more.go', { kept: KEPT, ...data }, { inputs: { more } });

describe('more.open', () => {
  it('offers what can be done, and carries what was chosen', async () => {
    const replies = await world.press('more.open');

    const { kind, text } = only(replies);
    expect(kind).toBe('forMe');
    expect(text).toContain('Mere om 2026-0001');
    expect(text).toContain('Skjul personoplysninger');
    expect(carriedBy(replies, 'more.go')['kept']).toEqual(CHOSEN);
    expect(carriedBy(replies, 'queue.show')['kept']).toEqual(CHOSEN);
  });

  it('offers no comparison where nothing is alike, and one where something is', async () => {
    const answers = { challenge: 'Nøglerne til gymnastiksalen hentes på rådhuset' };
    for (const number of ['2026-4', '2026-5']) await world.stored(aProposal(number, { answers }));
    const opened = async (no: string) => only(await world.press('more.open', { no })).text;

    expect(await opened('2026-0004')).toContain('Sammenlign med 2026-0005');
    await world.stored(
      aProposal('2026-6', { answers: { challenge: 'Fakturaer betales for sent af centralen' } }),
    );
    expect(await opened('2026-0006')).not.toContain('Sammenlign');
  });

  it('knows no proposal that is not there', async () => {
    expect(only(await world.press('more.open', { no: '2026-0099' })).text).toContain(
      'Det kan jeg ikke finde',
    );
  });
});

describe('more.back', () => {
  it('shows the page of the proposal to the presser alone', async () => {
    const { kind, text } = only(await world.press('more.back'));

    expect(kind).toBe('forMe');
    expect(text).toContain('Forslag 2026-0001');
  });
});

describe('from the page of a proposal', () => {
  const page = { place: undefined };

  it('offers what makes sense in its status', async () => {
    await world.stored(aProposal('2026-4', { status: 'withdrawn', holder: { kind: 'nobody' } }));
    await world.stored(aProposal('2026-5', { status: 'decided', holder: { kind: 'nobody' } }));
    await world.stored(aProposal('2026-6', { status: 'forwarded' }));
    const offered = async (no: string) => {
      const { text } = only(await world.press('more.open', { ...page, no }));
      return ['Spørg', 'Saml', 'Tildel', 'Markér', 'intern note', 'Skjul'].filter((word) =>
        text.includes(word),
      );
    };

    expect(await offered('2026-0004')).toEqual(['Markér', 'intern note', 'Skjul']);
    expect(await offered('2026-0005')).toEqual(['Markér', 'intern note', 'Skjul']);
    expect(await offered('2026-0006')).toHaveLength(6);
  });

  it('leads back to it, with what was done, from a proposal that left the queue', async () => {
    await world.stored(aProposal('2026-4', { status: 'decided', holder: { kind: 'nobody' } }));
    const done = await world.press(
      'more.note',
      { ...page, no: '2026-0004' },
      { inputs: { internal: 'Ring til Jens' } },
    );

    expect(only(done).kind).toBe('forMe');
    expect(only(done).text).toContain('✓ Noten til 2026-0004 er gemt');
    expect(only(done).text).toContain('Ring til Jens');
    expect(carriedBy(done, 'more.open')).toEqual({ no: '2026-0004', verb: 'more.open' });
  });

  it('hides in the page everybody has in view', async () => {
    const answers = { challenge: 'Sofie venter' };
    const at = { ...page, no: '2026-0004', words: 'Sofie' };
    await world.stored(
      aProposal('2026-4', { answers, set: { id: 'forslag', version: 1 }, status: 'forwarded' }),
    );
    const { kind, text } = only(await world.press('more.redact', at));

    expect(kind).toBe('forAll');
    expect(text).toContain('▇▇▇ venter');
  });
});

describe('queue.show', () => {
  it('shows what was kept', async () => {
    expect(only(await world.press('queue.show', { kept: KEPT })).text).toContain('Husk mig');
  });
});

describe('more.go', () => {
  it('asks for a choice', async () => {
    expect(only(await go('')).text).toContain('Vælg, hvad du vil.');
    expect(only(await go('made-up')).text).toContain('Vælg, hvad du vil.');
  });

  it.each([
    ['assign', 'Tildel 2026-0001'],
    ['flags', 'Markér 2026-0001'],
    ['note', 'Intern note til 2026-0001'],
    ['example', 'Eksempel fra 2026-0001'],
    ['redact', 'Skjul personoplysninger i 2026-0001'],
  ])('leads to %s and back with what was chosen', async (choice, title) => {
    const replies = await go(choice);

    expect(only(replies).text).toContain(title);
    expect(carriedBy(replies, 'queue.show')['kept']).toEqual(KEPT);
  });

  it('asks the proposer, and goes on in the queue', async () => {
    const form = await go('ask');

    const { place, kept } = carriedBy(form, 'proposal.ask-send');
    expect([place, kept]).toEqual([{ filter: 'all' }, KEPT]);
  });

  it('merges from here', async () => {
    expect(only(await go('merge')).text).toContain('2026-0001');
  });

  it('compares the words of both', async () => {
    const answers = {
      challenge: 'Nøglerne til gymnastiksalen hentes på rådhuset',
      wish: 'En kode',
    };
    for (const number of ['2026-4', '2026-5']) await world.stored(aProposal(number, { answers }));

    const { text } = only(await go('compare', { no: '2026-0004' }));
    expect(text).toContain('2026-0004 og 2026-0005');
    expect(text).toContain('Fælles ord:');
    expect(text.match(/En kode/g)).toHaveLength(2);
    expect(only(await go('compare', { no: '2026-0099' })).text).toContain('Det kan jeg ikke finde');
  });

  it('is for those who sort', async () => {
    for (const more of ['', 'assign', 'flags', 'redact', 'compare']) {
      const replies = await world.press('more.go', {}, { who: world.nanna, inputs: { more } });
      expect(only(replies).text).toContain('Det har du ikke adgang til');
    }
  });
});
