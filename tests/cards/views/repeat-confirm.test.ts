import { describe, expect, it } from 'vitest';
import type { AttentionItem, RepeatView } from '../../../src/cards/operations-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { repeatConfirm } from '../../../src/cards/views/repeat-confirm.ts';
import { AT } from '../samples/data.ts';
import { sentBy, textIn } from '../walk.ts';

const item: AttentionItem = {
  key: { message: 'a', to: 'karen' },
  what: { kind: 'welcome', firstName: 'Karen', offerEnglish: false },
  to: { kind: 'person', name: 'Karen Holm' },
  at: AT,
  why: 'no-answer',
};
const shown = (more: Partial<RepeatView> = {}) =>
  expand(repeatConfirm({ state: 'unknown', items: [item], done: 0, page: 2, ...more }, 'da'));

describe('repeatConfirm', () => {
  it('says what and to whom, and that it may come twice', () => {
    const text = textIn(shown());

    expect(text).toContain('Skal den sendes igen?');
    expect(text).toContain('Velkomst \ntil Karen Holm');
    expect(text).toContain('får modtageren den to gange');
  });

  it('says of what failed that it may fail again', () => {
    expect(textIn(shown({ state: 'failed' }))).toContain('går det galt igen');
  });

  it('carries what was asked about, and leads back to the page', () => {
    expect(sentBy(shown(), 'Ja, send igen')).toEqual({
      verb: 'operations.repeat-confirm',
      state: 'unknown',
      page: 2,
      keys: [{ message: 'a', to: 'karen' }],
    });
    expect(sentBy(shown(), 'Nej, lad være')).toMatchObject({
      verb: 'operations.attention',
      page: 2,
    });
  });

  it('says how many are left alone', () => {
    expect(textIn(shown({ items: [item, item], done: 3 }))).toContain('3 er allerede sendt igen');
    expect(textIn(shown())).not.toContain('allerede');
  });
});
