import { describe, expect, it } from 'vitest';
import type { NoteFormView } from '../../../src/cards/sorting-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { NOTE_FORM_MAX, NOTE_INPUTS, noteForm } from '../../../src/cards/views/note-form.ts';
import { INTERNAL_NOTE_MAX } from '../../../src/domain/triage/notes.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const PLACE = { filter: 'all', trail: [] } as const;
const shown = (over: Partial<NoteFormView> = {}) =>
  expand(noteForm({ no: NO, place: PLACE, typed: '', ...over }, 'da'));

describe('noteForm', () => {
  it('says who sees the note, and takes one as long as the rules allow', () => {
    expect(textIn(shown())).toContain('Aldrig af forslagsstilleren.');
    expect(inputIn(shown(), NOTE_INPUTS.text)['maxLength']).toBe(2 * INTERNAL_NOTE_MAX);
    expect(NOTE_FORM_MAX).toBe(INTERNAL_NOTE_MAX);
    expect(sentBy(shown(), 'Gem noten')).toEqual({
      verb: 'more.note',
      no: NO,
      place: { filter: 'all' },
    });
  });

  it.each<[NonNullable<NoteFormView['problem']>, string]>([
    [{ kind: 'required' }, '⚠ Skriv noten først.'],
    [{ kind: 'too-long' }, '⚠ Det er for langt. Der er plads til 1000 tegn.'],
    [{ kind: 'cpr', shown: ['010190-xxxx'] }, '⚠ Det ligner et cpr-nummer: 010190-xxxx.'],
  ])('keeps what was typed and says what is wrong: %j', (problem, words) => {
    const card = shown({ problem, typed: 'Ring' });

    expect(inputIn(card, NOTE_INPUTS.text)['value']).toBe('Ring');
    expect(textIn(card)).toContain(words);
    expect(nodesIn(card, 'Input.Toggle')).toHaveLength(problem.kind === 'cpr' ? 1 : 0);
  });
});
