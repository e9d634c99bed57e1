import { describe, expect, it } from 'vitest';
import type { SittingFormView } from '../../../src/cards/decide-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { SITTING_INPUTS, sittingForm } from '../../../src/cards/views/sitting-form.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { NO } from '../samples/data.ts';
import { buttonsIn, inputIn, sentBy, textIn } from '../walk.ts';

const shown = (more: Partial<SittingFormView> = {}) =>
  expand(
    sittingForm(
      {
        forum: 'board',
        forumName: 'Direktionen',
        onBehalf: false,
        words: DEFAULT_RULES.words,
        items: [{ no: NO, title: 'Tre skemaer' }],
        more: 0,
        typed: { on: '2026-11-17', item: '', word: '', outcome: '', proposals: [NO] },
        faults: [],
        ...more,
      },
      'da',
    ),
  );

describe('sittingForm', () => {
  it('offers what lies with the forum, all of it chosen', () => {
    const chosen = inputIn(shown(), SITTING_INPUTS.proposals);

    expect(chosen).toMatchObject({ value: NO, isMultiSelect: true });
    expect(chosen['choices']).toEqual([{ title: `${NO} · Tre skemaer`, value: NO }]);
    expect(sentBy(shown(), 'Se, hvad der sker')).toMatchObject({
      verb: 'sitting.look',
      forum: 'board',
    });
  });

  it('sends nothing back: that is decided one by one', () => {
    expect(JSON.stringify(inputIn(shown(), SITTING_INPUTS.outcome))).not.toContain('sent-back');
  });

  it('says what is wrong beside its field', () => {
    const text = textIn(
      shown({
        faults: [
          { field: 'on', kind: 'bad-day' },
          { field: 'item', kind: 'too-long' },
          { field: 'word', kind: 'required' },
          { field: 'proposals', kind: 'required' },
        ],
      }),
    );

    for (const words of ['mødets dag', 'plads til 20', 'Vælg en mulighed', 'mindst ét forslag']) {
      expect(text).toContain(words);
    }
  });

  it('says that nothing lies there, or that there is more', () => {
    expect(textIn(shown({ items: [] }))).toContain('Der ligger ikke noget hos jer');
    expect(buttonsIn(shown({ items: [] }))).toEqual([]);
    expect(textIn(shown({ more: 9 }))).toContain('9 forslag mere');
  });
});
