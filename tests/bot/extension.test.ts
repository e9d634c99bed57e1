import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXTENSION_COMMANDS, extensionAction, extensionInvoke } from '../../src/bot/extension.ts';
import { aChatMessage, FIND, PROPOSE } from '../support/dialog.ts';

const FETCH = 'composeExtension/fetchTask';
const SUBMIT = 'composeExtension/submitAction';
const QUERY = 'composeExtension/query';
const UNREADABLE = { kind: 'press', verb: '', data: {}, dialog: true };

describe('what a message extension sends', () => {
  it('comes from the commands of the app package', () => {
    const manifest = JSON.parse(readFileSync('appPackage/manifest.json', 'utf8'));
    const commands: unknown = manifest.composeExtensions[0].commands;

    expect(commands).toMatchObject([
      { id: EXTENSION_COMMANDS.propose, type: 'action', fetchTask: true },
      { id: EXTENSION_COMMANDS.find, type: 'query', parameters: [{ name: 'query' }] },
    ]);
  });

  it('is a proposal from a message', () => {
    const messagePayload = aChatMessage('<p>For besværligt</p>', { id: '17', linkToMessage: 'x' });

    expect(extensionAction(FETCH, { value: { commandId: PROPOSE, messagePayload } })).toEqual({
      kind: 'propose',
      message: { key: '17', text: 'For besværligt', link: 'x' },
    });
  });

  it('is a proposal from nothing in the box one writes in', () => {
    const value = { commandId: PROPOSE, commandContext: 'compose' };

    expect(extensionAction(FETCH, { value })).toEqual({ kind: 'propose' });
  });

  it('tells messages without an id apart by the delivery', () => {
    const messagePayload = { id: {}, body: 'none', linkToMessage: 7 };

    expect(
      extensionAction(FETCH, { value: { commandId: PROPOSE, messagePayload }, id: 'activity' }),
    ).toEqual({ kind: 'propose', message: { key: 'activity', text: '' } });
  });

  it('is a press in a dialog', () => {
    const data = { verb: 'draft.answer', 'a.hassle': '4' };

    expect(extensionAction(SUBMIT, { value: { commandId: PROPOSE, data } })).toEqual({
      ...{ kind: 'press', verb: 'draft.answer', dialog: true },
      data,
    });
  });

  it('is a search, from where the page begins', () => {
    const value = {
      commandId: FIND,
      parameters: [{ name: 'query', value: 'vikar' }],
      queryOptions: { skip: 10, count: 25 },
    };

    expect(extensionAction(QUERY, { value })).toEqual({
      ...{ kind: 'search', words: 'vikar', skip: 10, most: 25 },
    });
  });

  it.each([
    [{}],
    [{ parameters: [{ name: 'initialRun', value: 'true' }] }],
    [{ parameters: 'query', queryOptions: 'all' }],
    [{ parameters: [null, { name: 'query', value: {} }], queryOptions: { skip: -1, count: 1.5 } }],
  ])('is a search without words where there are none: %j', (value) => {
    expect(extensionAction(QUERY, { value: { commandId: FIND, ...value } })).toEqual({
      ...{ kind: 'search', words: '', skip: 0, most: 10_000 },
    });
  });

  it.each([
    [FETCH, undefined],
    [FETCH, { commandId: FIND }],
    [SUBMIT, { commandId: 'other', data: { verb: 'menu' } }],
    [SUBMIT, { commandId: PROPOSE, data: 'menu' }],
    [SUBMIT, { commandId: PROPOSE, data: { verb: 7 } }],
    [QUERY, { commandId: PROPOSE }],
    [QUERY, 'query'],
  ] as const)('cannot be read when it is %s with %j', (invoke, value) => {
    expect(extensionAction(invoke, { value })).toMatchObject({ ...UNREADABLE, data: {} });
  });

  it('is of these three names and no other', () => {
    const others = ['composeExtension/queryLink', 'composeExtension/anonymousQueryLink', undefined];

    expect([FETCH, SUBMIT, QUERY].map(extensionInvoke)).toEqual([FETCH, SUBMIT, QUERY]);
    expect(others.map(extensionInvoke)).toEqual([undefined, undefined, undefined]);
  });
});
