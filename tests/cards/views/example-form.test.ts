import { describe, expect, it } from 'vitest';
import type { ExampleFormView } from '../../../src/cards/sorting-models.ts';
import { expand } from '../../../src/cards/template.ts';
import {
  EXAMPLE_FORM_MAX,
  EXAMPLE_INPUTS,
  exampleForm,
} from '../../../src/cards/views/example-form.ts';
import { EXAMPLE_MAX } from '../../../src/domain/triage/release.ts';
import { NO } from '../samples/data.ts';
import { inputIn, sentBy, textIn, titlesIn } from '../walk.ts';

const AT = '2026-11-20T09:00:00.000Z';
const shown = (over: Partial<ExampleFormView> = {}) =>
  expand(exampleForm({ no: NO, typed: '', seen: '', needsAgreement: false, ...over }, 'da'));

describe('exampleForm', () => {
  it('lays the text out, and carries which example was in view', () => {
    const card = shown({ typed: 'Vi venter', seen: AT });

    expect(titlesIn(card)).toEqual(['Frigiv', 'Tilbage']);
    expect(inputIn(card, EXAMPLE_INPUTS.text)['value']).toBe('Vi venter');
    expect(sentBy(card, 'Frigiv')).toMatchObject({ verb: 'more.release', seen: AT });
    expect(EXAMPLE_FORM_MAX).toBe(EXAMPLE_MAX);
  });

  it('asks whether whoever wrote it agrees, where it was for the team alone', () => {
    expect(textIn(shown())).not.toContain('Spørg først');
    const card = shown({ needsAgreement: true });

    expect(textIn(card)).toContain('Spørg først, om det må citeres.');
    expect(inputIn(card, EXAMPLE_INPUTS.agreed)['type']).toBe('Input.Toggle');
  });

  it('lets what may be a word be kept, and a whole name never', () => {
    const named = (sure: boolean) =>
      shown({ problem: { kind: 'names', found: ['Solsikken'], sure } });

    expect(textIn(named(false))).toContain('Står der et navn? Solsikken.');
    expect(inputIn(named(false), EXAMPLE_INPUTS.notNames)['type']).toBe('Input.Toggle');
    expect(textIn(named(true))).toContain('Tag navnet ud: Solsikken.');
    expect(JSON.stringify(named(true))).not.toContain(EXAMPLE_INPUTS.notNames);
  });

  it.each([
    ['required', 'Skriv, hvad der må citeres'],
    ['too-long', 'Der er plads til 600 tegn.'],
    ['not-agreed', 'Spørg den, der har skrevet det'],
    ['changed-meanwhile', 'En kollega har ændret eksemplet imens.'],
    ['ended', 'så det bliver ikke citeret'],
  ] as const)('says what is wrong: %s', (kind, words) => {
    expect(textIn(shown({ problem: { kind } }))).toContain(words);
  });
});
