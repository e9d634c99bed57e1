import { describe, expect, it } from 'vitest';
import type { RedactFormView } from '../../../src/cards/sorting-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { REDACT_INPUT, REDACT_MAX, redactForm } from '../../../src/cards/views/redact-form.ts';
import { HIDE_MAX } from '../../../src/usecases/triage/redact-proposal.ts';
import { NO } from '../samples/data.ts';
import { inputIn, sentBy, textIn, titlesIn } from '../walk.ts';

const PLACE = { filter: 'all', trail: [] } as const;
const shown = (over: Partial<RedactFormView> = {}) =>
  expand(redactForm({ no: NO, place: PLACE, typed: '', ...over }, 'da'));

describe('redactForm', () => {
  it('hides nothing before it was looked at', () => {
    expect(titlesIn(shown())).toEqual(['Se det først', 'Tilbage']);
    expect(textIn(shown())).toContain('Det kan ikke fortrydes.');
    expect(REDACT_MAX).toBe(HIDE_MAX);
  });

  it('shows how it will look, and hides the words that were looked at', () => {
    const card = shown({ typed: 'Sofie', preview: { texts: ['▇▇▇ venter'], places: 3 } });

    expect(textIn(card)).toContain('Skjules 3 steder');
    expect(textIn(card)).toContain('▇▇▇ venter');
    expect(sentBy(card, 'Skjul 3 steder')).toMatchObject({ verb: 'more.redact', words: 'Sofie' });
    expect(inputIn(card, REDACT_INPUT)['value']).toBe('Sofie');
  });

  it.each<[NonNullable<RedactFormView['problem']>['kind'], string]>([
    ['required', 'Skriv mindst ét ord'],
    ['too-long', 'Der er plads til 300 tegn.'],
    ['nothing-found', 'De ord står ikke i forslaget.'],
  ])('says what is wrong: %s', (kind, words) => {
    expect(textIn(shown({ problem: { kind } }))).toContain(words);
  });
});
