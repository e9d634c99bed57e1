import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { FOCUS_MAX, reachForm } from '../../../src/cards/views/reach-form.ts';
import { FOCUS_MAX as RULE } from '../../../src/domain/initiative/reach.ts';
import { reachIn } from '../samples/initiatives.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

type View = ReturnType<typeof reachIn>;
const shown = (more: Partial<View> = {}) => expand(reachForm({ ...reachIn(USUAL), ...more }, 'da'));

describe('the form of focus and spread', () => {
  it('offers what there is, with what was chosen', () => {
    const card = shown();

    expect(inputIn(card, 'focus')['value']).toBe('Færre systemer');
    expect(inputIn(card, 'spread')).toMatchObject({ value: 'school', isMultiSelect: true });
    expect(JSON.stringify(inputIn(card, 'spread'))).toContain('"value":"Kultur; Fritid og By"');
    expect(sentBy(card, 'Gem')).toEqual({ verb: 'initiative.reach-save', id: 'i-1', version: 3 });
  });

  it('asks for a first focus area by name alone', () => {
    expect(nodesIn(shown({ focuses: [], places: [] }), 'Input.ChoiceSet')).toEqual([]);
    expect(FOCUS_MAX).toBe(RULE);
  });

  it.each([
    [{ kind: 'too-long', max: 60 }, '60'],
    [{ kind: 'cpr', shown: ['010190-…'] }, 'cpr'],
    [{ kind: 'changed-since' }, 'En anden har ændret'],
  ] as const)('says what is wrong: %j', (fault, text) => {
    expect(textIn(shown({ fault }))).toContain(text);
  });
});
