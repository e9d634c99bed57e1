import { describe, expect, it } from 'vitest';
import {
  choice,
  forumField,
  NOT_CPR,
  TREATMENT_INPUTS,
  TREATMENT_MAX,
  treatmentFields,
  wordField,
} from '../../../src/cards/views/treatment-fields.ts';
import type { TreatmentFault } from '../../../src/domain/decision/typed-treatment.ts';
import { ITEM_MAX } from '../../../src/domain/decision/typed-treatment.ts';
import { ADDITION_MAX } from '../../../src/domain/proposal/decision.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { typedTreatment } from '../../support/a-decision.ts';

const view = (faults: readonly TreatmentFault[] = []) => ({
  typed: typedTreatment({ addition: 'Tilføjet', note: 'Kun os' }),
  words: DEFAULT_RULES.words,
  faults,
});

describe('treatmentFields', () => {
  it('has a field for day, item, word, addition and note, with what was typed', () => {
    const fields = treatmentFields(view(), 'da');

    expect(
      fields.flatMap(({ dates, texts, choices }) => [...dates, ...texts, ...choices]),
    ).toMatchObject([
      { id: TREATMENT_INPUTS.on, value: '2026-11-17' },
      { id: TREATMENT_INPUTS.item, value: '6' },
      { id: TREATMENT_INPUTS.word, value: 'agreed' },
      { id: TREATMENT_INPUTS.addition, value: 'Tilføjet' },
      { id: TREATMENT_INPUTS.note, value: 'Kun os' },
    ]);
  });

  it('says what is wrong beside its field, and asks whether a number is one', () => {
    const fields = treatmentFields(
      view([
        { field: 'on', kind: 'bad-day' },
        { field: 'word', kind: 'required' },
        { field: 'item', kind: 'too-long', max: 20 },
        { field: 'note', kind: 'cpr', shown: ['010190-••••'] },
      ]),
      'da',
    );

    expect(fields.map(({ faults }) => faults.flat().map(({ text }) => text))).toEqual([
      [expect.stringContaining('Vælg mødets dag')],
      [expect.stringContaining('plads til 20 tegn')],
      [expect.stringContaining('Vælg en mulighed')],
      [],
      [expect.stringContaining('cpr-nummer')],
    ]);
    expect(fields.at(-1)?.toggles).toMatchObject([{ id: `${NOT_CPR}note` }]);
  });

  it('has room for as much as the rules', () => {
    expect(TREATMENT_MAX).toEqual({ item: ITEM_MAX, addition: ADDITION_MAX, note: ADDITION_MAX });
  });
});

describe('forumField', () => {
  it('offers the forums of the register', () => {
    const [found] = forumField({ ...view(), forums: { med: 'Hoved-MED' } }, 'da').choices;

    expect(found?.choices).toEqual([{ title: 'Hoved-MED', value: 'med' }]);
  });
});

describe('wordField', () => {
  it('offers the words of the municipality in the language of who reads', () => {
    const [found] = wordField(view(), 'en').choices;

    expect(found?.choices[0]).toEqual({ title: 'agreed', value: 'agreed' });
    expect(found?.choices).toHaveLength(DEFAULT_RULES.words.length);
  });
});

describe('choice', () => {
  it('is a drop-down of one unless told otherwise', () => {
    const given = { id: 'x', label: 'X', value: '', choices: [] };

    expect(choice(given)).toMatchObject({ style: 'compact', several: false });
    expect(choice({ ...given, several: true }).several).toBe(true);
  });
});
