import { describe, expect, it } from 'vitest';
import type { JournalFormView } from '../../../src/cards/sorting-models.ts';
import { expand } from '../../../src/cards/template.ts';
import {
  JOURNAL_FORM_MAX,
  JOURNAL_INPUTS,
  journalForm,
} from '../../../src/cards/views/journal-form.ts';
import { CASE_NUMBER_MAX } from '../../../src/domain/shared/case-number.ts';
import { NO } from '../samples/data.ts';
import { inputIn, sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (over: Partial<JournalFormView> = {}) =>
  expand(journalForm({ no: NO, typed: '', seen: '', press: 'press-1', ...over }, 'da'));

describe('journalForm', () => {
  it('takes the number, and carries which one was in view', () => {
    const card = shown({ typed: '26/1412', seen: '26/1412' });

    expect(titlesIn(card)).toEqual(['Gem nummeret', 'Lav pakken', 'Tilbage']);
    expect(inputIn(card, JOURNAL_INPUTS.number)['value']).toBe('26/1412');
    expect(sentBy(card, 'Gem nummeret')).toMatchObject({ verb: 'more.journal', seen: '26/1412' });
    expect(JOURNAL_FORM_MAX).toBe(CASE_NUMBER_MAX);
  });

  it('orders the package of this proposal', () => {
    expect(sentBy(shown(), 'Lav pakken')).toMatchObject({
      verb: 'paper.order',
      kind: 'journal',
      press: 'press-1',
      proposal: NO,
    });
  });

  it('says a word of a number it does not know, and refuses it nothing', () => {
    expect(textIn(shown({ typed: '26/1412' }))).toContain('Fx 85.11.06-P20-1-26');
    expect(textIn(shown({ typed: 'Sag A7' }))).toContain('Nummeret ligner ikke dem, vi kender.');
  });

  it.each([
    ['too-long', 'Der er plads til 40 tegn.'],
    ['changed-meanwhile', 'En kollega har skrevet et andet nummer imens.'],
  ] as const)('says what is wrong: %s', (kind, text) => {
    expect(textIn(shown({ problem: { kind } }))).toContain(text);
  });

  it('lets what looks like a CPR number be said to be none', () => {
    const card = shown({ problem: { kind: 'cpr', shown: ['010190-••••'] } });

    expect(inputIn(card, JOURNAL_INPUTS.notCpr)['type']).toBe('Input.Toggle');
  });
});
