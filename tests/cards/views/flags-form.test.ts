import { describe, expect, it } from 'vitest';
import type { FlagsFormView } from '../../../src/cards/sorting-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { FLAG_INPUTS, flagsForm } from '../../../src/cards/views/flags-form.ts';
import { typedFlags } from '../../../src/domain/triage/typed-flags.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const PLACE = { filter: 'all', trail: [] } as const;
const shown = (over: Partial<FlagsFormView> = {}) =>
  expand(
    flagsForm(
      {
        no: NO,
        place: PLACE,
        typed: typedFlags({ concernsMed: true, budget: { year: 2027 } }),
        seen: 'abc',
        automation: false,
        faults: [],
        ...over,
      },
      'da',
    ),
  );
const idsIn = (card: unknown) =>
  nodesIn(card, 'Input.ChoiceSet', 'Input.Text', 'Input.Date').map(({ id }) => id);

describe('flagsForm', () => {
  it('shows what is set, and carries what was seen', () => {
    expect(inputIn(shown(), FLAG_INPUTS.kinds)['value']).toBe('concernsMed,budget');
    expect(inputIn(shown(), FLAG_INPUTS.year)['value']).toBe('2027');
    expect(sentBy(shown(), 'Gem markeringer')).toMatchObject({ verb: 'more.flags', seen: 'abc' });
  });

  it('asks for the day of the review in its own language', () => {
    expect(inputIn(shown(), FLAG_INPUTS.reviewedAt)).toMatchObject({
      label: 'Hvornår er det set igennem?',
      placeholder: 'Vælg en dato',
    });
  });

  it('shows stages of automation only where they are switched on', () => {
    expect(idsIn(shown())).not.toContain(FLAG_INPUTS.stage);
    expect(JSON.stringify(shown())).not.toContain('automat');
    expect(idsIn(shown({ automation: true }))).toContain(FLAG_INPUTS.stage);
  });

  it('says what is wrong beside its field, and what happened meanwhile on top', () => {
    const card = shown({
      meanwhile: true,
      automation: true,
      faults: [
        { field: 'hours', kind: 'unreadable' },
        { field: 'reviewer', kind: 'too-long' },
        { field: 'stage', kind: 'required' },
      ],
    });

    for (const words of [
      'En kollega har ændret markeringerne imens',
      'Skriv et tal, fx 120 eller -40.',
      'Navnet er for langt.',
      'Vælg, hvor langt det er.',
    ]) {
      expect(textIn(card)).toContain(`⚠ ${words}`);
    }
  });
});
