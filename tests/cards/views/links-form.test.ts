import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { linksForm } from '../../../src/cards/views/links-form.ts';
import { linksIn } from '../samples/initiatives.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

type View = ReturnType<typeof linksIn>;
const shown = (more: Partial<View> = {}) => expand(linksForm({ ...linksIn(USUAL), ...more }, 'da'));

describe('the form of proposals', () => {
  it('takes numbers to add and those to remove, with what was typed', () => {
    const card = shown();

    expect(inputIn(card, 'add')['value']).toBe('Børnehuset Solsikken');
    expect(inputIn(card, 'remove')).toMatchObject({ value: '2026-0042', isMultiSelect: true });
    expect(sentBy(card, 'Gem')).toEqual({
      verb: 'initiative.proposals-save',
      id: 'i-1',
      version: 3,
    });
    expect(nodesIn(shown({ proposals: [] }), 'Input.ChoiceSet')).toEqual([]);
  });

  it.each([
    [{ kind: 'no-proposals', typed: '2026-99' }, '“2026-99” er ikke et forslag'],
    [{ kind: 'too-many' }, 'ikke plads til så mange'],
    [{ kind: 'changed-since' }, 'En anden har ændret'],
  ] as const)('says what is wrong: %j', (fault, text) => {
    expect(textIn(shown({ fault }))).toContain(text);
  });
});
