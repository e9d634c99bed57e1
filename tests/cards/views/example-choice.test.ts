import { describe, expect, it } from 'vitest';
import type { ExampleChoiceView } from '../../../src/cards/sorting-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { EXAMPLE_SOURCE, exampleChoice } from '../../../src/cards/views/example-choice.ts';
import { NO } from '../samples/data.ts';
import { inputIn, sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (over: Partial<ExampleChoiceView> = {}) =>
  expand(exampleChoice({ no: NO, sources: ['Vi venter', 'Vi venter også'], ...over }, 'da'));
const choices = (over: Partial<ExampleChoiceView> = {}) =>
  inputIn(shown(over), EXAMPLE_SOURCE)['choices'] as readonly { title: string; value: string }[];

describe('exampleChoice', () => {
  it('offers what was written, and to write it oneself', () => {
    expect(titlesIn(shown())).toEqual(['Videre', 'Tilbage']);
    expect(choices()).toEqual([
      { title: 'Vi venter', value: '0' },
      { title: 'Vi venter også', value: '1' },
      { title: 'Skriv det selv', value: 'own' },
    ]);
    expect(choices({ sources: Array.from({ length: 12 }, () => 'Vi venter') })).toHaveLength(6);
  });

  it('shows the one that is released and when, to be changed or taken back', () => {
    const released = { text: 'Vi ventede ni dage.', at: '2026-11-20T09:00:00.000Z' };
    const card = shown({ released });

    expect(textIn(card)).toContain('Frigivet 20. november 2026');
    expect(textIn(card)).toContain('Vi ventede ni dage.');
    expect(choices({ released }).at(-1)?.title).toBe('Ret det, der er frigivet');
    expect(sentBy(card, 'Træk tilbage')).toMatchObject({ verb: 'more.take-back' });
  });

  it('says when nothing is chosen', () => {
    expect(textIn(shown())).not.toContain('Vælg, hvad du vil begynde med.');
    expect(textIn(shown({ missing: true }))).toContain('Vælg, hvad du vil begynde med.');
  });
});
