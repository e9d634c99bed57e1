import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { shared } from '../../../src/cards/views/shared.ts';
import { hiddenIn, othersIn } from '../samples/alike.ts';
import { sharedIn } from '../samples/extension.ts';
import { USUAL } from '../samples/typed.ts';
import { buttonsIn, textIn } from '../walk.ts';

const shown = (more: Parameters<typeof sharedIn>[2] = {}) =>
  expand(shared(sharedIn(USUAL, 'da', more), 'da'));

describe('a proposal put into a chat', () => {
  it('says what it is about, how many have it and where it is, with nothing to press', () => {
    const card = shown({ proposal: othersIn(USUAL, { text: 'Tre skemaer for hver vikar' }) });

    expect(textIn(card)).toContain('Forslag 2026-0042');
    expect(textIn(card)).toContain('“Tre skemaer for hver vikar”');
    expect(textIn(card)).toContain('3 arbejdspladser oplever det');
    expect(textIn(card)).toContain('Lige nu hos It og Digitalisering');
    expect(buttonsIn(card)).toEqual([]);
  });

  it('says what it is about in general, where its words are for the team', () => {
    expect(textIn(shown({ proposal: hiddenIn(USUAL) }))).toContain('Et forslag om It og adgange');
  });

  it('gives the answer once it is told', () => {
    const answer = { outcome: 'planned', reason: 'Skemaerne bliver til ét.' } as const;

    expect(textIn(shown({ answer }))).toContain('Skemaerne bliver til ét.');
    expect(textIn(shown())).not.toContain('Svaret');
  });
});
