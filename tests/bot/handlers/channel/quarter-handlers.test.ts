import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelKit } from '../../../../src/bot/handlers/channel/channel-kit.ts';
import { makeQuarterHandlers } from '../../../../src/bot/handlers/channel/quarter-handlers.ts';
import { QUARTER_INPUTS } from '../../../../src/cards/index.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import { catalogueOf } from '../../../../src/i18n/catalogue.ts';
import type { BoundWorld } from '../../../support/bound-channel.ts';
import { context, kitOf, only, presses } from '../../../support/channel-kit.ts';
import { aQuarterWorld, QUARTER } from '../../../support/quarter-world.ts';

let world: BoundWorld;
let kit: ChannelKit;

beforeEach(async () => {
  world = await aQuarterWorld();
  kit = kitOf(world);
});

const handlers = () => makeQuarterHandlers(kit);
const look = (inputs = {}, who: Person = world.karen) =>
  handlers()['quarter.look'](context(who, { inputs }), QUARTER);
async function send(inputs = {}) {
  const press = presses(await look()).find(({ verb }) => verb === 'quarter.send');
  if (press === undefined) throw new Error('it cannot be sent');
  const mark = /"mark":"(\w+)"/.exec(JSON.stringify(press))?.[1] ?? '';
  const data = { ...QUARTER, mark };
  return handlers()['quarter.send'](context(world.karen, { inputs }), data);
}
const openings = async () =>
  (await world.relayed()).flatMap(({ content }) =>
    content.kind === 'quarter' ? [content.opening] : [],
  );

describe('the quarterly letter', () => {
  it('shows what schools get, and that nursing homes get none', async () => {
    const { kind, text } = only(await look());

    expect(kind).toBe('forMe');
    expect(text).toContain('Skoler: 2 modtagere');
    expect(text).toContain('Intet nyt til plejehjem');
    expect(text).toContain('Skemaet er væk.');
    expect(text).toContain('2 får det nu.');
  });

  it('keeps the opening that was typed while another kind is looked at', async () => {
    const typed = { [QUARTER_INPUTS.opening]: 'Godt nytår til jer alle' };
    expect(only(await look(typed)).text).toContain('Godt nytår til jer alle');
  });

  it('is sent, and answers how it stands', async () => {
    expect(only(await send()).text).toContain('Sådan går det med brevet for 4. kvartal 2026');
    expect(only(await look()).text).toContain('Sådan går det med brevet for 4. kvartal 2026');
  });

  it.each(['da', 'en'] as const)(
    'leaves the usual words, in %s, to the language of each reader',
    async (language) => {
      const { opening } = catalogueOf(language).quarter.letter;
      await send({ [QUARTER_INPUTS.opening]: opening });
      expect(await openings()).toEqual([undefined, undefined, undefined]);
    },
  );

  it('comes back with what was typed when a CPR number is in it', async () => {
    const typed = 'Ring til 010190-1234';
    const { text } = only(await send({ [QUARTER_INPUTS.opening]: typed }));
    expect(text).toContain('Det ligner et cpr-nummer');
    expect(text).toContain(typed);
    const long = await send({ [QUARTER_INPUTS.opening]: 'x'.repeat(301) });
    expect(only(long).text).toContain('Der er plads til 300 tegn.');
    expect(await openings()).toEqual([]);
  });

  it('is put aside, after which it can still be sent', async () => {
    const skip = () => handlers()['quarter.skip'](context(world.karen), QUARTER);
    expect(only(await skip()).kind).toBe('forMe');
    await send();
    expect(only(await skip()).text).toContain('Sådan går det med brevet');
  });

  it('is not for others', async () => {
    expect(only(await look({}, world.nanna)).text).not.toContain('Skoler');
    expect(
      only(await handlers()['quarter.skip'](context(world.nanna), QUARTER)).text,
    ).not.toContain('Skoler');
  });
});
