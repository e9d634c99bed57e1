import { describe, expect, it } from 'vitest';
import { languageOf, makeRespond, type Switchboard } from '../../src/bot/switchboard.ts';
import type { Action, Reply } from '../../src/bot/turn.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { KAREN, TENANT } from '../support/builders.ts';
import { context, only } from '../support/channel-kit.ts';
import { CHANNEL, personalPlace } from '../support/channel-world.ts';

const PERSON: Person = { id: KAREN, tenant: TENANT, entra: 'entra-Karen', name: 'Karen Holm' };
const ALONE = personalPlace('Karen');

/** A board on which everything answers with its own name and what it was given. */
function aBoard(person = PERSON) {
  const heard: unknown[] = [];
  const answers =
    (name: string) =>
    async (...given: readonly unknown[]): Promise<readonly Reply[]> => {
      heard.push([name, ...given.slice(1)]);
      return [{ kind: 'hint', text: name }];
    };
  const named = (prefix: string) =>
    new Proxy({}, { get: (_, name) => answers(`${prefix} ${String(name)}`) }) as never;
  const board: Switchboard = {
    meet: async () => ({ value: person, tag: 'tag' }),
    installed: async () => {
      heard.push(['installed']);
    },
    removed: async () => {
      heard.push(['removed']);
    },
    handlers: named('button'),
    commands: named('command'),
    text: answers('text'),
    channelText: answers('channel text'),
    propose: answers('propose'),
    search: answers('search'),
  };
  const respond = (action: Action, place = ALONE) =>
    makeRespond(board)(context(person, { place }).caller, action);
  return { respond, heard };
}

const said = (text: string): Action => ({ kind: 'text', text, attachments: false });

describe('the switchboard', () => {
  it('leads a button to its handler with its data parsed', async () => {
    const { respond, heard } = aBoard();

    await respond({ kind: 'press', verb: 'mine.list', data: { page: 2, extra: 'x' } });

    expect(heard).toEqual([['button mine.list', { page: 2 }]]);
  });

  it.each([
    ['nobody.knows', {}],
    ['constructor', {}],
    ['mine.list', { page: 'two' }],
  ])('answers %s with %j with a card that says it is gone', async (verb, data) => {
    const { respond, heard } = aBoard();

    const replies = await respond({ kind: 'press', verb, data });

    expect(only(replies)).toMatchObject({ kind: 'forMe' });
    expect(only(replies).text).toContain('Det gik ikke');
    expect(heard).toEqual([]);
  });

  it('leads a dialog and a search to their own, alone with the person wherever it is', async () => {
    const { respond, heard } = aBoard();
    const message = { key: '17', text: 'For besværligt' };
    const wanted: Action = { kind: 'search', words: 'vikar', skip: 0, most: 10 };

    await respond({ kind: 'propose', message }, CHANNEL);
    await respond(wanted, CHANNEL);
    await respond({ kind: 'press', verb: 'draft.new', data: {}, dialog: true }, CHANNEL);

    expect(heard).toEqual([
      ['propose', message],
      ['search', wanted],
      ['button draft.new', {}],
    ]);
  });

  it('keeps what is a person’s own out of a place where others look on', async () => {
    const { respond, heard } = aBoard();
    const press = (verb: string, data = {}) => respond({ kind: 'press', verb, data }, CHANNEL);

    const own = [await press('draft.new'), await press('mine.list'), await press('menu')];
    await press('digest.schedule');
    await press('how');

    for (const replies of own) expect(only(replies).text).toContain('i den personlige chat');
    expect(heard.map((one) => String(one).split(',')[0])).toEqual([
      'button digest.schedule',
      'button how',
    ]);
  });

  it('leads a command to its own, in either language, with what followed and the whole', async () => {
    const { respond, heard } = aBoard();

    await respond(said('vis 2026-0042'));
    await respond(said('overview week 47'), CHANNEL);

    expect(heard).toEqual([
      ['command show', '2026-0042', said('vis 2026-0042')],
      ['command digest', 'week 47', said('overview week 47')],
    ]);
  });

  it('leads every other text to the one for its place', async () => {
    const { respond, heard } = aBoard();

    await respond(said('Vi taster alt to gange'));
    await respond(said('Vi taster alt to gange'), CHANNEL);

    expect(heard).toEqual([
      ['text', said('Vi taster alt to gange')],
      ['channel text', 'Vi taster alt to gange'],
    ]);
  });

  it('greets an installation, notes a removal, and says nothing to what is not for it', async () => {
    const { respond, heard } = aBoard();

    const replies = await Promise.all(
      (['installed', 'removed', 'other'] as const).map((kind) => respond({ kind })),
    );

    expect(replies).toEqual([[], [], []]);
    expect(heard).toEqual([['removed'], ['installed']]);
  });

  it('speaks the language the person chose, else Danish', async () => {
    const english = aBoard({ ...PERSON, language: 'en' });

    const replies = await english.respond({ kind: 'press', verb: 'nobody.knows', data: {} });

    expect(only(replies).text).not.toContain('Det gik ikke');
    expect([languageOf({}), languageOf({ language: 'en' })]).toEqual(['da', 'en']);
  });
});
