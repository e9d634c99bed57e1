import { describe, expect, it } from 'vitest';
import { parsePress } from '../../src/cards/actions.ts';

const draft = '2026-abcdefghijklmnopqrstuv';

describe('parsePress', () => {
  it('reads a button and leaves what was typed beside it', () => {
    const sent = { draft, revision: 3, page: 'help', go: 'next', 'a.need': 'system' };

    const press = parsePress('draft.answer', sent);

    expect(press).toMatchObject({
      verb: 'draft.answer',
      data: { draft, revision: 3, page: 'help', go: 'next' },
    });
    expect(press?.inputs['a.need']).toBe('system');
  });

  it.each([
    ['a verb of nobody', 'draft.explode', {}],
    ['a verb of every object', 'constructor', {}],
    ['a move that leads nowhere', 'draft.answer', { draft, revision: 1, page: 'p', go: 'away' }],
    ['a revision that is none', 'draft.drop', { draft, revision: -1 }],
    ['a number of no proposal', 'proposal.show', { no: '26-1' }],
    ['a page without a number', 'mine.list', { page: 'two' }],
  ])('refuses %s', (_, verb, sent) => {
    expect(parsePress(verb, sent)).toBeUndefined();
  });

  it('begins a list on its first page', () => {
    expect(parsePress('mine.list', {})?.data).toEqual({ page: 0 });
  });

  it('knows the page a change of language was asked for on', () => {
    const at = { draft, revision: 2, page: 'help' };

    expect(parsePress('language.choose', { language: 'en', ...at })?.data).toEqual({
      language: 'en',
      ...at,
    });
  });
});
