import { beforeEach, describe, expect, it } from 'vitest';
import { aProposal } from '../../../support/a-proposal.ts';
import { only } from '../../../support/channel-kit.ts';
import { aQueueWorld, CHOSEN, carriedBy, type QueueWorld } from '../../../support/queue-kit.ts';

const NO = '2026-0004';
const LONG = `Vi venter på adgang. ${'Det tager tid. '.repeat(60)}`;
let world: QueueWorld;

beforeEach(async () => {
  world = await aQueueWorld();
  const answers = { challenge: LONG, wish: 'Adgang den første dag' };
  await world.stored(aProposal(NO, { answers, proposer: world.nanna.id }));
});

type ExampleVerb = 'more.example' | 'more.release' | 'more.take-back';
const press = (
  verb: ExampleVerb,
  inputs: Readonly<Record<string, string>> = {},
  data: Readonly<Record<string, unknown>> = {},
) => world.press(verb, { no: NO, kept: CHOSEN, seen: '', ...data }, { inputs });

describe('more.example', () => {
  it('lays the chosen text out to be shortened, cut where it is too long', async () => {
    const second = JSON.stringify(await press('more.example', { source: '1' }));
    expect(second).toContain('"value":"Adgang den første dag"');
    const first = JSON.stringify(await press('more.example', { source: '0' }));
    expect(first).toMatch(/"value":"Vi venter på adgang\.[^"]{540,579}…"/);
  });

  it('begins with nothing, or with what is released', async () => {
    const own = { source: 'own' };
    expect(JSON.stringify(await press('more.example', own))).toContain('"value":""');
    await press('more.release', { example: 'Vi ventede ni dage.' });
    expect(JSON.stringify(await press('more.example', own))).toContain(
      '"value":"Vi ventede ni dage."',
    );
  });

  it('asks again where nothing that is there was chosen', async () => {
    for (const source of ['', '7', 'x']) {
      const { text } = only(await press('more.example', { source }));
      expect(text).toContain('Vælg, hvad du vil begynde med.');
    }
  });
});

describe('more.release', () => {
  it('releases it, tells so on the card of the queue, and answers a second press alike', async () => {
    const once = await press('more.release', { example: 'Vi ventede ni dage.' });
    const again = await press('more.release', { example: 'Vi ventede ni dage.' });

    expect(only(once).text).toContain('✓ Eksemplet fra 2026-0004 er frigivet');
    expect(only(again)).toEqual(only(once));
    expect((await world.now(NO)).example?.text).toBe('Vi ventede ni dage.');
  });

  it.each([
    ['', 'Skriv, hvad der må citeres'],
    ['å'.repeat(601), 'for langt'],
    ['Hun er 010190-1234', 'cpr'],
    ['Nanna venter', 'Står der et navn? Nanna.'],
    ['Karen Holm venter', 'Tag navnet ud: Karen Holm.'],
  ])('keeps what is typed and says what is wrong with %j', async (example, wrong) => {
    const replies = await press('more.release', { example });

    expect(only(replies).text).toContain(wrong);
    expect((await world.now(NO)).example).toBeUndefined();
  });

  it('lets a word be a word', async () => {
    await press('more.release', { example: 'Nanna venter', 'notNames.example': 'true' });

    expect((await world.now(NO)).example?.text).toBe('Nanna venter');
  });

  it('writes over no example that was not in view', async () => {
    await press('more.release', { example: 'Det første' });
    const replies = await press('more.release', { example: 'Det andet' });
    expect(only(replies).text).toContain('En kollega har ændret eksemplet imens.');

    await press('more.release', { example: 'Det andet' }, carriedBy(replies, 'more.release'));
    expect((await world.now(NO)).example?.text).toBe('Det andet');
  });
});

describe('more.take-back', () => {
  it('takes it back, and does so once', async () => {
    await press('more.release', { example: 'Vi ventede ni dage.' });
    const { text } = only(await press('more.take-back'));

    expect(text).toContain('✓ Eksemplet fra 2026-0004 er trukket tilbage');
    expect((await world.now(NO)).example).toBeUndefined();
    expect(only(await press('more.take-back')).text).toContain('er trukket tilbage');
  });
});

it('is for administrators, about what is there', async () => {
  for (const verb of ['more.example', 'more.release', 'more.take-back'] as const) {
    const inputs = { example: 'Vi venter' };
    const refused = await world.press(verb, { no: NO, seen: '' }, { who: world.nanna, inputs });
    expect(only(refused).text).toContain('Det har du ikke adgang til');
    const gone = await world.press(verb, { no: '2026-0099', seen: '' }, { inputs });
    expect(only(gone).text).toContain('Det kan jeg ikke finde');
  }
});
