import { beforeEach, describe, expect, it } from 'vitest';
import {
  makeSeveralHandlers,
  several,
} from '../../../../src/bot/handlers/channel/several-handlers.ts';
import type { Context } from '../../../../src/bot/handlers/context.ts';
import type { Reply } from '../../../../src/bot/turn.ts';
import { parsePress } from '../../../../src/cards/index.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import { aProposal, no } from '../../../support/a-proposal.ts';
import { anAssessment } from '../../../support/an-assessment.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, type KitWorld, only, presses } from '../../../support/channel-kit.ts';
import { REGISTER } from '../../../support/leader-world.ts';

type Verb = 'several.open' | 'several.look' | 'several.do';

let world: KitWorld;

beforeEach(async () => {
  world = await aKitWorld();
  await world.stores.registry.put(TENANT, REGISTER);
  const judged = { status: 'assessing', assessments: [anAssessment()] } as const;
  for (const [at, more] of [judged, judged, {}].entries()) {
    await world.stored(aProposal(`2026-${at + 1}`, { proposer: world.nanna.id, ...more }));
  }
});

function press(
  verb: Verb,
  data: Readonly<Record<string, unknown>>,
  { inputs = {}, who = world.karen }: { inputs?: Context['inputs']; who?: Person } = {},
): Promise<readonly Reply[]> {
  const parsed = parsePress(verb, data);
  if (parsed === undefined) throw new Error(`no press: ${verb}`);
  const handler = makeSeveralHandlers(world.kit)[verb] as (
    context: Context,
    data: unknown,
  ) => Promise<readonly Reply[]>;
  return handler(context(who, { inputs }), parsed.data);
}
const carried = (replies: readonly Reply[], verb: Verb) =>
  presses(replies).find((one) => one['verb'] === verb)?.['data'] as Record<string, unknown>;
const statuses = async () =>
  Promise.all(
    ['2026-1', '2026-2', '2026-3'].map(
      async (one) => (await world.stores.proposals.proposal(TENANT, no(one)))?.value.status,
    ),
  );
const opened = () => several(world.kit, context(world.karen), '');
const CHOSEN = { 'several.chosen': '2026-0001,2026-0002,2026-0003', 'several.end': 'owner:it' };
const looked = async (inputs: Context['inputs'] = CHOSEN) =>
  press('several.look', carried(await opened(), 'several.look'), { inputs });

describe('several', () => {
  it('lists the queue, with what is not assessed and who can be given them', async () => {
    const { text } = only(await opened());

    expect(text).toContain('3 forslag i køen');
    expect(text).toContain('2026-0003 · Udfordring 2026-3 (mangler vurdering)');
    expect(text).toContain('Send til Ole Bang (It og adgange)');
    expect(text).toContain('Tildel Karen');
  });

  it('says that there is nothing to choose among', async () => {
    const replies = await press('several.open', { filter: 'area:own' });

    expect(only(replies).text).toContain('ingen forslag');
    expect(presses(replies)).toEqual([]);
  });
});

describe('several.look', () => {
  it('leads back to the list with the same ticks and the same end', async () => {
    const inputs = { 'several.chosen': '2026-0002', 'several.end': 'road' };
    const back = carried(await looked(inputs), 'several.open');
    const shown = JSON.stringify(await press('several.open', back));

    expect(shown).toContain('"value":"2026-0002"');
    expect(shown).toContain('"value":"road"');
  });

  it('shows what can be sent, what cannot, and that the owner has no app', async () => {
    const { text } = only(await looked());

    expect(text).toContain('Send 2 forslag videre?');
    expect(text).toContain('1 mangler vurdering: 2026-0003');
    expect(text).toContain('Ole Bang har ikke appen');
    expect(await statuses()).toEqual(['assessing', 'assessing', 'received']);
  });

  it.each([
    [{ 'several.end': 'road' }, 'Vælg mindst ét forslag'],
    [{ 'several.chosen': '2026-0001' }, 'Vælg, hvad der skal ske'],
  ])('asks again for %j', async (inputs, said) => {
    const { text } = only(await looked(inputs));

    expect(text).toContain(said);
    // What was chosen is still there.
    for (const typed of Object.values(inputs)) expect(text).toContain(typed);
  });
});

describe('several.do', () => {
  it('sends what was shown, and says the same when it is pressed again', async () => {
    const data = carried(await looked(), 'several.do');
    const inputs = { 'several.dueOn': '2026-12-11' };
    const first = only(await press('several.do', data, { inputs }));

    expect(first.text).toContain('2 forslag er sendt videre');
    expect(only(await press('several.do', data, { inputs })).text).toBe(first.text);
    expect(await statuses()).toEqual(['forwarded', 'forwarded', 'received']);
  });

  it('asks again for a day that has passed', async () => {
    const data = carried(await looked(), 'several.do');
    const again = await press('several.do', data, { inputs: { 'several.dueOn': '2026-11-01' } });

    expect(only(again).text).toContain('Vælg en dag');
    expect(only(again).text).toContain('2026-11-01');
    expect(await statuses()).toEqual(['assessing', 'assessing', 'received']);
  });

  it('writes a message along to those who get them, and refuses a CPR number in it', async () => {
    const data = carried(await looked(), 'several.do');
    const inputs = { 'several.dueOn': '2026-12-11', 'several.note': 'Om 010190-1234' };
    const again = only(await press('several.do', data, { inputs })).text;
    expect(again).toContain('ligner et cpr-nummer');
    expect(again).toContain('Om 010190-1234');
    const long = { ...inputs, 'several.note': 'x'.repeat(501) };
    expect(only(await press('several.do', data, { inputs: long })).text).toContain('for lang');
    expect(await statuses()).toEqual(['assessing', 'assessing', 'received']);

    await press('several.do', data, { inputs: { ...inputs, 'several.note': ' Se dem sammen ' } });
    const tasks = (await world.relayed()).filter(({ content }) => content.kind === 'task');
    expect(tasks.map(({ content }) => content)).toMatchObject([
      { no: '2026-0001', note: 'Se dem sammen' },
      { no: '2026-0002', note: 'Se dem sammen' },
    ]);
  });

  it('does nothing for somebody outside the channel, nor to an end that is none', async () => {
    const data = carried(await looked(), 'several.do');
    const inputs = { 'several.dueOn': '2026-12-11' };
    await press('several.do', data, { inputs, who: world.nanna });
    await press('several.do', { ...data, end: 'owner:nobody' }, { inputs });
    await press('several.do', { ...data, end: 'nonsense' }, { inputs });

    expect(await statuses()).toEqual(['assessing', 'assessing', 'received']);
  });
});
