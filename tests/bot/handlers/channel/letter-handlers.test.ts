import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelKit } from '../../../../src/bot/handlers/channel/channel-kit.ts';
import {
  letters,
  makeLetterHandlers,
  writeLetter,
} from '../../../../src/bot/handlers/channel/letter-handlers.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import type { BoundWorld } from '../../../support/bound-channel.ts';
import { TENANT } from '../../../support/builders.ts';
import { context, kitOf, only, presses } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aLetterWorld, LETTER, TYPED } from '../../../support/letter-world.ts';

let world: BoundWorld;
let kit: ChannelKit;

beforeEach(async () => {
  world = await aLetterWorld();
  kit = kitOf(world);
});

const handlers = () => makeLetterHandlers(kit);
const preview = (inputs: Readonly<Record<string, string>> = TYPED, who: Person = world.karen) =>
  handlers()['letter.preview'](context(who, { inputs }), { id: LETTER });
const send = (version: number, inputs = {}) =>
  handlers()['letter.send'](context(world.karen, { inputs }), { id: LETTER, version });
const edit = () => handlers()['letter.edit'](context(world.karen), { id: LETTER });

describe('the form', () => {
  it('comes as a message, to be sent as one letter', async () => {
    const replies = await writeLetter(kit, context(world.karen), 'say');

    expect(only(replies)).toMatchObject({ kind: 'say' });
    expect(only(replies).text).toContain('Lederne i Kultur');
    expect(presses(replies)).toContainEqual(expect.objectContaining({ verb: 'letter.preview' }));
  });

  it('comes back with all that was typed when something is wrong', async () => {
    const replies = await preview({ ...TYPED, text: 'Ring til 010190-1234', title: '' });

    expect(only(replies).text).toContain('Skriv en overskrift.');
    expect(only(replies).text).toContain('Det ligner et cpr-nummer');
    expect(only(replies).text).toContain('Ring til 010190-1234');
    expect(await world.stores.letters.latest(TENANT, 9)).toEqual([]);
    const said = { ...TYPED, text: 'Ring til 010190-1234', 'notCpr.text': 'true' };
    expect(only(await preview(said)).text).toContain('Sådan ser brevet ud');
  });

  it('is gone back to with everything kept', async () => {
    await preview({ ...TYPED, to: 'leaders.kultur' });

    expect(only(await edit()).text).toContain(TYPED.text);
    expect(only(await edit()).text).toContain('leaders.kultur');
  });
});

describe('sending', () => {
  it('is looked at first, then told to all who look on', async () => {
    const looked = only(await preview());
    expect(looked.text).toContain('2 får det nu.');
    expect(looked.text).toContain('1 kan ikke få beskeder.');

    const sent = only(await send(1));
    expect(sent).toMatchObject({ kind: 'forAll' });
    expect(sent.text).toContain('Sådan går det med brevet');
    expect(only(await send(1)).text).toContain('Sådan går det med brevet');
  });

  it('shows what somebody wrote since', async () => {
    await preview();
    await preview({ ...TYPED, text: 'Noget andet.' }, world.ole);

    const replies = only(await send(1));
    expect(replies.text).toContain('Brevet er ændret siden');
    expect(replies.text).toContain('Noget andet.');
  });

  it('counts how it stands, and takes a new wording', async () => {
    await preview();
    await send(1);
    await world.relayed();
    const status = await handlers()['letter.status'](context(world.karen), { id: LETTER });

    expect(only(status).text).toContain('2 personer, på vej nu');
    expect(only(await edit()).text).toContain('Ret brevet');
    expect(only(await preview({ ...TYPED, text: 'Rettet.' })).text).toContain(
      '2 venter på det og får kun den nye ordlyd.',
    );
  });
});

describe('the list', () => {
  it('has letters and drafts, and drops a draft', async () => {
    await preview();
    const list = async () => only(await letters(kit, context(world.karen), 'say')).text;

    expect(await list()).toContain('Ikke sendt endnu');
    const drop = handlers()['letter.drop'];
    await drop(context(world.karen), { id: LETTER, version: 1 });
    expect(await list()).toContain('Der er ikke skrevet breve endnu.');
  });
});

it('refuses whoever is no administrator', async () => {
  await preview();
  const nanna = context(world.nanna, { place: personalPlace('Nanna'), inputs: TYPED });
  const all = handlers();
  const seen = [
    await all['letter.new'](nanna, {}),
    await all['letter.edit'](nanna, { id: LETTER }),
    await all['letter.preview'](nanna, { id: LETTER }),
    await all['letter.send'](nanna, { id: LETTER, version: 1 }),
    await all['letter.status'](nanna, { id: LETTER }),
    await all['letter.list'](nanna, {}),
    await all['letter.drop'](nanna, { id: LETTER, version: 1 }),
  ];

  for (const replies of seen) expect(only(replies).text).toContain('Det har du ikke adgang til');
  expect(await world.stores.letters.letter(TENANT, LETTER)).toMatchObject({
    value: { version: 1, draft: { by: 'Karen' } },
  });
});
