import { beforeEach, describe, expect, it } from 'vitest';
import { aProposal } from '../../../support/a-proposal.ts';
import { only } from '../../../support/channel-kit.ts';
import { aQueueWorld, CHOSEN, carriedBy, type QueueWorld } from '../../../support/queue-kit.ts';

const NO = '2026-0004';
let world: QueueWorld;

beforeEach(async () => {
  world = await aQueueWorld();
  const answers = { challenge: 'Sofie Holm venter på Sofie' };
  await world.stored(aProposal(NO, { answers, set: { id: 'forslag', version: 1 } }));
});

const press = (
  verb: 'more.redact-preview' | 'more.redact',
  hide: string,
  data: Readonly<Record<string, unknown>> = {},
) => world.press(verb, { no: NO, kept: CHOSEN, ...data }, { inputs: { hide } });

describe('more.redact-preview', () => {
  it('shows how it will look, and hides what was looked at', async () => {
    const looked = await press('more.redact-preview', 'Sofie');
    expect(only(looked).text).toContain('▇▇▇ Holm venter på ▇▇▇');
    expect(only(looked).text).toContain('Skjul 2 steder');
    expect((await world.now(NO)).answers['challenge']).toContain('Sofie');

    // What is typed on the card afterwards was not looked at.
    const { words } = carriedBy(looked, 'more.redact');
    const { text } = only(await press('more.redact', 'venter', { words }));
    expect(text).toContain('✓ Personoplysninger i 2026-0004 er skjult');
    expect((await world.now(NO)).answers['challenge']).toBe('▇▇▇ Holm venter på ▇▇▇');
  });

  it.each([
    ['', 'Skriv mindst ét ord'],
    ['Mogens', 'De ord står ikke i forslaget.'],
    ['å'.repeat(301), 'for langt'],
  ])('says what is wrong with %j', async (hide, wrong) => {
    expect(only(await press('more.redact-preview', hide)).text).toContain(wrong);
  });
});

describe('more.redact', () => {
  it('answers a second press as the first', async () => {
    const once = only(await press('more.redact', '', { words: 'Sofie' }));

    expect(only(await press('more.redact', '', { words: 'Sofie' }))).toEqual(once);
  });

  it('is for administrators, about what is there', async () => {
    for (const verb of ['more.redact-preview', 'more.redact'] as const) {
      const data = { no: NO, words: 'Sofie' };
      const inputs = { hide: 'Sofie' };
      const refused = await world.press(verb, data, { who: world.nanna, inputs });
      expect(only(refused).text).toContain('Det har du ikke adgang til');
      const gone = await world.press(verb, { ...data, no: '2026-0099' }, { inputs });
      expect(only(gone).text).toContain('Det kan jeg ikke finde');
    }
    expect((await world.now(NO)).answers['challenge']).toContain('Sofie');
  });
});
