import { describe, expect, it } from 'vitest';
import type { AnswerFormView } from '../../../src/cards/owner-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { answerForm } from '../../../src/cards/views/answer-form.ts';
import { answerNotes, theirAnswer } from '../../../src/cards/views/answer-notes.ts';
import { WRITTEN } from '../../support/owner-world.ts';
import { AT, NO } from '../samples/data.ts';
import { textIn } from '../walk.ts';

const view = {
  no: NO,
  title: 'Tre skemaer',
  typed: WRITTEN,
  seen: { version: 2, draft: 3 },
  large: false,
  faults: [],
} as const;
const shown = (more: Partial<AnswerFormView> = {}) =>
  expand(answerForm({ ...view, ...more }, 'da'));

describe('above the form of an answer', () => {
  it('stands nothing when nothing has happened', () => {
    expect(answerNotes({}, 'da')).toEqual([]);
    expect(theirAnswer({ note: { kind: 'kept' } }, 'da')).toEqual([]);
  });

  it('leaves out what a colleague left empty', () => {
    const theirs = { ...WRITTEN, reason: ' ' };
    const text = textIn(shown({ note: { kind: 'meanwhile', at: AT, theirs }, typed: theirs }));
    const [quote] = theirAnswer({ note: { kind: 'meanwhile', at: AT, theirs } }, 'da');

    expect(text).toContain('⚠ En kollega har gemt et svar imens');
    expect(quote?.lines).toHaveLength(6);
  });

  it('shows what a colleague kept meanwhile', () => {
    const theirs = { ...WRITTEN, outcome: 'not-carried-out', reason: 'Loven kræver det.' };
    const text = textIn(
      shown({ note: { kind: 'meanwhile', by: 'Inger Møballe', at: AT, theirs } }),
    );

    expect(text).toContain('⚠ Inger Møballe har gemt et svar imens (23. november kl. 10.44).');
    expect(text).toContain('Loven kræver det.');
    expect(text).toContain('Vi gør det ikke');
  });

  it('says that it is kept, and that the words were changed', () => {
    expect(textIn(shown({ note: { kind: 'kept' } }))).toContain('✓ Kladden er gemt.');
    expect(textIn(shown({ note: { kind: 'words-changed' } }))).toContain('⚠ Forslagsstilleren');
    expect(textIn(shown({ note: { kind: 'sent-anew' } }))).toContain(
      '⚠ Forslaget er sendt til jer',
    );
  });
});
