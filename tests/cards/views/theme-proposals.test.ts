import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { ThemeProposalsView } from '../../../src/cards/theme-models.ts';
import { themeProposals } from '../../../src/cards/views/theme-proposals.ts';
import { aTheme } from '../../support/a-theme.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const { id } = aTheme('a');
const shown = (over: Partial<ThemeProposalsView> = {}) =>
  expand(
    themeProposals(
      {
        ...{ id, version: 2, name: 'Skemaer' },
        proposals: [{ no: NO, title: 'Tre skemaer', status: 'received' }],
        typed: { add: '1, 2', remove: [NO] },
        ...over,
      },
      'da',
    ),
  );

describe('the form of the proposals of a theme', () => {
  it('takes numbers to put in and those to take out, with what was typed', () => {
    expect(inputIn(shown(), 'add')['value']).toBe('1, 2');
    expect(inputIn(shown(), 'remove')).toMatchObject({ value: NO, isMultiSelect: true });
    expect(sentBy(shown(), 'Gem')).toEqual({ verb: 'theme.proposals-save', id, version: 2 });
    expect(nodesIn(shown({ proposals: [] }), 'Input.ChoiceSet')).toEqual([]);
  });

  it.each([
    [{ kind: 'no-proposals', typed: '99' }, '“99” er ikke et forslag, vi har.'],
    [{ kind: 'in-other', no: NO, theme: 'Indkøb' }, '2026-0042 er i temaet “Indkøb”.'],
    [{ kind: 'too-many' }, 'Det er for mange i ét tema.'],
    [{ kind: 'changed-since' }, 'En anden har ændret temaet imens.'],
  ] as const)('says what is wrong: %j', (fault, text) => {
    expect(textIn(shown({ fault }))).toContain(text);
  });
});
