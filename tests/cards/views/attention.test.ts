import { describe, expect, it } from 'vitest';
import type { AttentionItem, AttentionView } from '../../../src/cards/operations-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { attention } from '../../../src/cards/views/attention.ts';
import { AT, NO } from '../samples/data.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const item = (message: string): AttentionItem => ({
  key: { message, to: 'karen' },
  what: { kind: 'question', no: NO, title: 'Vagtplan', question: 'Hvor tit?' },
  to: { kind: 'person', name: message === 'a' ? 'Karen Holm' : 'Ole Bang' },
  at: AT,
  why: 'no-answer',
  code: '504 GatewayTimeout',
});
const view: AttentionView = {
  state: 'unknown',
  items: [item('a'), item('b')],
  total: 2,
  page: 0,
  pages: 1,
};
const shown = (more: Partial<AttentionView> = {}) => expand(attention({ ...view, ...more }, 'da'));

describe('attention', () => {
  it('asks about one message by its line', () => {
    expect(textIn(shown())).toContain('Spørgsmål til 2026-0042\n til Karen Holm');
    expect(sentBy(shown(), 'Send igen: Spørgsmål til 2026-0042 til Karen Holm')).toEqual({
      verb: 'operations.repeat',
      state: 'unknown',
      page: 0,
      keys: [{ message: 'a', to: 'karen' }],
    });
  });

  it('asks about all on the page by one button', () => {
    expect(sentBy(shown(), 'Send alle 2 på siden igen')).toMatchObject({
      verb: 'operations.repeat',
      keys: [
        { message: 'a', to: 'karen' },
        { message: 'b', to: 'karen' },
      ],
    });
    expect(titlesIn(shown({ items: [item('a')] }))).toEqual(['Til driftsstatus']);
  });

  it('leads to the pages beside it', () => {
    const card = shown({ total: 31, page: 1, pages: 4 });

    expect(textIn(card)).toContain('Side 2 af 4');
    expect(sentBy(card, 'Forrige')).toMatchObject({ state: 'unknown', page: 0 });
    expect(sentBy(card, 'Næste')).toMatchObject({ verb: 'operations.attention', page: 2 });
  });

  it('says why nothing is repeated by itself, by what became of it', () => {
    expect(textIn(shown())).toContain('det samme to gange');
    expect(textIn(shown({ state: 'failed' }))).toContain('Vi prøver ikke igen af os selv');
  });

  it('says that there is nothing to look at', () => {
    expect(textIn(shown({ items: [], total: 0 }))).toContain('Her er ikke noget at kigge på');
  });
});
