import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/domain/questions/question-set.ts';
import { readSafely } from '../../../src/usecases/drafts/held-texts.ts';

const label = { da: 'Spørgsmål', en: 'Question' };
const page: Page = {
  id: 'page',
  kind: 'questions',
  title: label,
  questions: [
    { id: 'text', kind: 'long-text', label, max: 200 },
    { id: 'number', kind: 'number', label, min: 0, max: 100 },
    {
      id: 'wait',
      kind: 'number',
      label,
      min: 0,
      max: 99,
      units: [
        { id: 'days', label },
        { id: 'weeks', label },
      ],
    },
  ],
};
const CPR = '010190-1234';
const none = { answers: {} };

describe('readSafely', () => {
  it.each([
    ['a text', { text: `Svar om ${CPR} mangler` }, 'text'],
    ['a number', { number: '0101901234' }, 'number'],
    ['a number with a unit', { wait: CPR, 'wait.unit': 'days' }, 'wait'],
  ])('holds back %s with a CPR number in it', (_, inputs, question) => {
    const read = readSafely(page, none, { inputs, notCpr: [], complete: false });

    expect(read.held.map((held) => held.question)).toEqual([question]);
    expect(JSON.stringify(read.answers)).not.toMatch(/1234/);
  });

  it('takes a workplace that was chosen, whose digits look like a CPR number', () => {
    const unit = '1003000001';
    const choices = [{ id: unit, label }];
    const asked: Page = { ...page, questions: [{ kind: 'unit', id: 'unit', label, choices }] };

    const read = readSafely(asked, none, { inputs: { unit }, notCpr: [], complete: false });

    expect(read).toEqual({ answers: { unit }, held: [], notCpr: 0 });
  });

  it('keeps the former answer while a new one is held back', () => {
    const draft = { answers: { text: 'Som før' } };

    const read = readSafely(page, draft, { inputs: { text: CPR }, notCpr: [], complete: false });

    expect(read.answers).toEqual({ text: 'Som før' });
  });

  it('stores what the person says is none, and counts it', () => {
    const read = readSafely(page, none, {
      inputs: { text: CPR },
      notCpr: ['text'],
      complete: false,
    });

    expect(read).toEqual({ answers: { text: CPR }, held: [], notCpr: 1 });
  });

  it('takes what a card leaves out as emptied, unless the card is stale', () => {
    const draft = { answers: { text: 'Som før', number: 4 } };
    const inputs = { number: '5' };

    const fresh = readSafely(page, draft, { inputs, notCpr: [], complete: true });
    const stale = readSafely(page, draft, { inputs, notCpr: [], complete: false });

    expect(fresh.answers).toEqual({ number: 5 });
    expect(stale.answers).toEqual({ text: 'Som før', number: 5 });
  });

  it('asks no second time about what was stored', () => {
    const draft = { answers: { text: CPR } };

    expect(
      readSafely(page, draft, { inputs: { text: CPR }, notCpr: [], complete: false }).held,
    ).toEqual([]);
  });
});
