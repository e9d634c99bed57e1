import { describe, expect, it } from 'vitest';
import type { SupplementView } from '../../../src/cards/supplement-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { SUPPLEMENT_INPUTS, supplement } from '../../../src/cards/views/supplement.ts';
import { AT, NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<SupplementView> = {}) =>
  expand(supplement({ no: NO, title: 'Tre skemaer', press: 'press-1', ...more }, 'da'));
const question = { at: AT, text: 'Gælder det også vikarer?' };

describe('supplement', () => {
  it('asks for what is to be added, and sends it once', () => {
    expect(textIn(shown())).toContain('Tilføj til 2026-0042\nTre skemaer');
    expect(sentBy(shown(), 'Send tilføjelse')).toEqual({
      verb: 'proposal.supplement-send',
      no: NO,
      press: 'press-1',
    });
  });

  it('shows the question it answers', () => {
    const card = shown({ question });

    expect(textIn(card)).toContain('Vi spurgte:\nGælder det også vikarer?');
    expect(inputIn(card, SUPPLEMENT_INPUTS.text)['label']).toBe('Dit svar *');
  });

  it('leads back to the proposal only those whose it is', () => {
    expect(titlesIn(shown({ question }))).toEqual(['Send svar', 'Tilbage']);
    expect(titlesIn(shown({ question, standsIn: true }))).toEqual(['Send svar']);
  });

  it.each<[NonNullable<SupplementView['problem']>, string]>([
    [{ kind: 'required' }, '⚠ Skriv noget, før du sender.'],
    [{ kind: 'too-long' }, '⚠ Teksten er for lang. Der er plads til 4.000 tegn.'],
    [{ kind: 'cpr', shown: ['010190-••••'] }, '⚠ Det ligner et cpr-nummer: 010190-••••.'],
  ])('keeps what was typed and says what is wrong: %j', (problem, words) => {
    const card = shown({ problem, typed: 'Min tekst' });

    expect(inputIn(card, SUPPLEMENT_INPUTS.text)['value']).toBe('Min tekst');
    expect(textIn(card)).toContain(words);
  });

  it('offers a word against the suspicion only where there is one', () => {
    expect(nodesIn(shown(), 'Input.Toggle')).toEqual([]);
    expect(nodesIn(shown({ problem: { kind: 'cpr' } }), 'Input.Toggle')).toMatchObject([
      { id: SUPPLEMENT_INPUTS.notCpr },
    ]);
  });
});
