import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { ThemeFormView } from '../../../src/cards/theme-models.ts';
import { themeForm } from '../../../src/cards/views/theme-form.ts';
import { aTheme } from '../../support/a-theme.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const typed = { name: 'Skemaer', text: 'Færre', lead: 'Ole' };
const shown = (over: Partial<ThemeFormView> = {}) =>
  expand(
    themeForm(
      { of: { kind: 'edit', theme: aTheme('a') }, typed, faults: [], textOnly: false, ...over },
      'da',
    ),
  );

describe('the form of a theme', () => {
  it('holds what was typed, and carries what was seen', () => {
    expect(inputIn(shown(), 'name')['value']).toBe('Skemaer');
    expect(inputIn(shown(), 'lead')['value']).toBe('Ole');
    expect(sentBy(shown(), 'Gem')).toMatchObject({ verb: 'theme.save', id: 'a', version: 1 });
    const made = shown({ of: { kind: 'new', press: 'p' } });
    expect(sentBy(made, 'Gem')).toMatchObject({ verb: 'theme.create', press: 'p' });
  });

  it('asks its lead for the text alone', () => {
    expect(nodesIn(shown({ textOnly: true }), 'Input').map(({ id }) => id)).toEqual(['text']);
  });

  it('says what is wrong, and lets a number be no CPR number', () => {
    const card = shown({
      stale: true,
      faults: [
        { field: 'name', fault: { kind: 'taken' } },
        { field: 'text', fault: { kind: 'cpr', shown: ['010190-••••'] } },
      ],
    });
    expect(textIn(card)).toContain('Der er allerede et tema, der hedder det.');
    expect(textIn(card)).toContain('010190-••••');
    expect(textIn(card)).toContain('En anden har ændret temaet imens.');
    expect(inputIn(card, 'notCpr').type).toBe('Input.Toggle');
    expect(nodesIn(shown(), 'Input.Toggle')).toEqual([]);
  });
});
