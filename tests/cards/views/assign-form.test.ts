import { describe, expect, it } from 'vitest';
import type { AssignFormView } from '../../../src/cards/sorting-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { ASSIGN_INPUT, assignForm, NOBODY } from '../../../src/cards/views/assign-form.ts';
import { NO } from '../samples/data.ts';
import { inputIn, sentBy, textIn } from '../walk.ts';

const PLACE = { filter: 'all', trail: [] } as const;
const people = [
  { id: 'karen', name: 'Karen' },
  { id: 'ole', name: 'Ole' },
];
const shown = (over: Partial<AssignFormView> = {}) =>
  expand(assignForm({ no: NO, place: PLACE, people, was: 'ole', chosen: 'ole', ...over }, 'da'));

describe('assignForm', () => {
  it('calls whoever looks "Mig", and chooses who has it', () => {
    const input = inputIn(shown(), ASSIGN_INPUT);

    expect(input['value']).toBe('ole');
    expect(input['choices']).toEqual([
      { title: 'Mig', value: 'karen' },
      { title: 'Ole', value: 'ole' },
      { title: 'Ingen', value: NOBODY },
    ]);
    expect(sentBy(shown(), 'Gem')).toMatchObject({ verb: 'more.assign', was: 'ole' });
    expect(inputIn(shown({ chosen: '' }), ASSIGN_INPUT)['value']).toBe(NOBODY);
  });

  it.each<[NonNullable<AssignFormView['problem']>, string]>([
    [{ kind: 'unknown' }, 'Vælg en, der er med'],
    [{ kind: 'meanwhile', name: 'Ole' }, 'Ole har taget det imens'],
    [{ kind: 'meanwhile' }, 'En kollega har ændret det imens'],
  ])('says what is wrong: %j', (problem, words) => {
    expect(textIn(shown({ problem }))).toContain(`⚠ ${words}`);
  });
});
