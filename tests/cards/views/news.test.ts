import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { news } from '../../../src/cards/views/news.ts';
import type { NewsContent } from '../../../src/domain/delivery/news.ts';
import type { Language } from '../../../src/domain/shared/language.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (content: NewsContent, language: Language = 'da') =>
  expand(news({ news: content, names: namesIn(USUAL, language) }, language));
const MOVED = { kind: 'moved', holder: { kind: 'owner', area: 'it' }, no: NO } as const;

describe('news', () => {
  it('says which proposal it is about, and what is new', () => {
    const text = textIn(shown({ ...MOVED, title: 'Tre skemaer' }));

    expect(text).toMatch(/^Forslag 2026-0042\nForslaget er sendt videre\n/);
    expect(text).toContain('Det handler om “Tre skemaer”.');
  });

  it('says to one who endorsed it why it comes, and lets them stop', () => {
    const card = shown({ ...MOVED, endorser: true });

    expect(textIn(card)).toMatch(/^Forslag 2026-0042, som du følger\n/);
    expect(textIn(card)).not.toContain('handler om');
    expect(titlesIn(card)).toEqual(['Se hele forløbet', 'Følg ikke længere']);
  });

  it('speaks English to who reads it', () => {
    expect(textIn(shown(MOVED, 'en'))).toContain('The proposal has been passed on');
  });

  it('leaves the title to the challenge in an answer', () => {
    const parts = { challenge: 'Tre skemaer og to ugers ventetid' };
    const card = shown({
      kind: 'answer',
      no: NO,
      title: 'Hver gang vi får en vikar',
      outcome: 'planned',
      reason: 'Fordi',
      parts,
      workplaces: 1,
    });

    expect(textIn(card)).not.toContain('Hver gang vi får en vikar');
    expect(textIn(card)).toMatch(/^Svar på forslag 2026-0042\nDet bliver gjort\n/);
  });
});
