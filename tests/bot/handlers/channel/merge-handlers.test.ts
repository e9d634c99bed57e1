import { beforeEach, describe, expect, it } from 'vitest';
import { makeMergeHandlers } from '../../../../src/bot/handlers/channel/merge-handlers.ts';
import type { Context } from '../../../../src/bot/handlers/context.ts';
import type { Reply } from '../../../../src/bot/turn.ts';
import { parsePress } from '../../../../src/cards/index.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import { aProposal, no } from '../../../support/a-proposal.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, type KitWorld, only, presses } from '../../../support/channel-kit.ts';

type MergeVerb = 'merge.open' | 'merge.preview' | 'merge.do' | 'merge.list' | 'merge.undo';

const PLACE = { filter: 'all', trail: [] };
let world: KitWorld;

beforeEach(async () => {
  world = await aKitWorld();
  const texts = {
    '2026-1': 'Vikarer venter i ugevis på adgang til vagtplanen.',
    '2026-2': 'Nye vikarer får først adgang til vagtplanen efter to uger.',
    '2026-3': 'Vikarens adgang til vagtplanen kommer altid for sent.',
    '2026-4': 'Fakturaer skal godkendes tre steder.',
  };
  for (const [number, challenge] of Object.entries(texts)) {
    await world.stored(aProposal(number, { answers: { challenge }, proposer: world.nanna.id }));
  }
});

/** As the card's own data comes back: read at the door. */
function press(
  verb: MergeVerb,
  data: Readonly<Record<string, unknown>> = {},
  { inputs = {}, who = world.karen }: { inputs?: Context['inputs']; who?: Person } = {},
): Promise<readonly Reply[]> {
  const parsed = parsePress(verb, { no: '2026-0002', ...data });
  if (parsed === undefined) throw new Error(`no press: ${verb}`);
  const handler = makeMergeHandlers(world.kit)[verb] as (
    context: Context,
    data: unknown,
  ) => Promise<readonly Reply[]>;
  return handler(context(who, { inputs }), parsed.data);
}
const verbs = (replies: readonly Reply[]) => presses(replies).map((one) => one['verb']);
const dataOf = (replies: readonly Reply[], verb: string) =>
  presses(replies).find((one) => one['verb'] === verb)?.['data'];
const now = async (number: string) =>
  (await world.stores.proposals.proposal(TENANT, no(number)))?.value;
const DO = { main: '2026-0001', children: ['2026-0002', '2026-0003'] };

describe('merge.open', () => {
  it('shows what is like it, with why, to the presser alone', async () => {
    const shown = await press('merge.open', { place: PLACE });

    expect(only(shown).kind).toBe('forMe');
    expect(only(shown).text).toContain('2026-0001 · Vikarer venter i ugevis');
    expect(only(shown).text).toMatch(/Ligner, fordi begge handler om: .*vagtplan/);
    expect(only(shown).text).not.toContain('2026-0004');
    expect(verbs(shown)).toEqual(['merge.preview', 'queue.show']);
  });

  it('comes back from the preview with what was chosen and typed', async () => {
    const inputs = { 'merge.with': '2026-0001', 'merge.numbers': '4, 99' };
    const back = dataOf(await press('merge.preview', {}, { inputs }), 'merge.open');
    expect(back).toMatchObject({ others: ['2026-0001', '2026-0004', '2026-0099'] });

    const said = JSON.stringify(await press('merge.open', { ...Object(back) }));
    expect(said).toContain('"value":"2026-0001"');
    expect(said).toContain('"value":"2026-0004, 2026-0099"');
  });

  it('comes back with the one that was chosen to stay', async () => {
    const inputs = { 'merge.with': '2026-0001', 'merge.main': '2026-0002' };
    const back = dataOf(await press('merge.preview', {}, { inputs }), 'merge.open');
    expect(back).toMatchObject({ main: '2026-0002' });
    const unchosen = { 'merge.with': '2026-0001', 'merge.main': '' };
    const other = dataOf(await press('merge.preview', {}, { inputs: unchosen }), 'merge.open');
    expect(other).not.toHaveProperty('main');

    const shown = JSON.stringify(await press('merge.open', { ...Object(back) }));
    expect(shown).toContain('"value":"2026-0002"');
  });

  it('leads back to the page of the proposal it was opened from', async () => {
    expect(verbs(await press('merge.open'))).toEqual(['merge.preview', 'more.back']);
  });

  it('has nothing to offer for what is over', async () => {
    await world.stored(aProposal('2026-5', { status: 'closed' }));

    expect(only(await press('merge.open', { no: '2026-0005' })).text).toContain('trukket tilbage');
  });
});

describe('merge.preview', () => {
  it('lets the oldest stay and says who is told', async () => {
    const inputs = { 'merge.with': '2026-0001,2026-0003', 'merge.numbers': '', 'merge.main': '' };
    const shown = await press('merge.preview', { place: PLACE }, { inputs });

    expect(only(shown).text).toContain('Saml 2 forslag med 2026-0001?');
    expect(only(shown).text).toContain('1 person får besked');
    expect(dataOf(shown, 'merge.do')).toMatchObject(DO);
    expect((await now('2026-2'))?.status).toBe('received');
  });

  it('takes typed numbers, and the one that is to stay', async () => {
    const inputs = { 'merge.numbers': '4', 'merge.main': '2026-0002' };

    expect(dataOf(await press('merge.preview', {}, { inputs }), 'merge.do')).toMatchObject({
      main: '2026-0002',
      children: ['2026-0004'],
    });
  });

  it.each([
    [{}, 'Vælg mindst ét forslag'],
    [{ 'merge.numbers': 'det fra Nanna' }, 'Skriv numre som'],
  ])('asks again for %j, with what was typed', async (inputs, said) => {
    const shown = only(await press('merge.preview', {}, { inputs }));

    expect(shown.text).toContain(said);
    expect(shown.text).toContain(Object.values(inputs)[0] ?? '');
  });
});

describe('merge.do', () => {
  it('merges, says so, and leads on in the queue', async () => {
    const done = await press('merge.do', { ...DO, place: PLACE });

    expect(only(done).text).toContain('2 forslag er samlet med 2026-0001');
    expect(verbs(done)).toEqual(['queue.skip', 'proposal.show']);
    expect((await now('2026-3'))?.mergedInto?.no).toBe('2026-0001');
  });

  it('answers a second press with the same', async () => {
    const first = only(await press('merge.do', DO)).text;

    expect(only(await press('merge.do', DO)).text).toBe(first);
  });

  it('gives a reason back that must not be sent', async () => {
    const inputs = { 'merge.why': 'Se 010190-1234' };
    const shown = await press('merge.do', DO, { inputs });

    expect(only(shown).text).toContain('Se 010190-1234');
    expect(only(shown).text).toContain('cpr');
    expect(verbs(shown)).toContain('merge.do');
    expect((await now('2026-2'))?.status).toBe('received');
  });

  it('is nothing for somebody outside the channel, whatever the card says', async () => {
    for (const verb of ['merge.open', 'merge.preview', 'merge.list'] as const) {
      const inputs = { 'merge.numbers': '4' };
      expect(only(await press(verb, {}, { inputs, who: world.nanna })).text).not.toContain('Vikar');
    }
    await press('merge.do', DO, { who: world.nanna });
    await press('merge.undo', DO, { who: world.nanna, inputs: { 'merge.child': '2026-0002' } });

    expect((await now('2026-2'))?.status).toBe('received');
  });
});

describe('merge.list and merge.undo', () => {
  const undo = (child: string) =>
    press('merge.undo', { no: '2026-0001' }, { inputs: { 'merge.child': child } });

  it('takes one out again, and shows what is left', async () => {
    await press('merge.do', DO);
    expect(only(await press('merge.list', { no: '2026-0001' })).text).toContain('2026-0003 ·');

    const left = only(await undo('2026-0003')).text;

    expect(left).toContain('2026-0003 er sit eget forslag igen');
    expect(left).toContain('2026-0002 ·');
    expect(left).not.toContain('2026-0003 ·');
    expect((await now('2026-3'))?.status).toBe('received');
    expect(only(await undo('2026-0002')).text).toContain('Intet er samlet i det mere');
  });

  it('asks which one where none was chosen', async () => {
    await press('merge.do', DO);

    expect(only(await undo('')).text).toContain('Hvilket skal være sit eget igen?');
    expect((await now('2026-1'))?.merged).toHaveLength(2);
  });
});
