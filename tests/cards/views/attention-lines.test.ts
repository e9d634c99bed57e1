import { describe, expect, it } from 'vitest';
import type { AttentionItem } from '../../../src/cards/operations-models.ts';
import { toText, whatText, whyLine } from '../../../src/cards/views/attention-lines.ts';
import { WHYS } from '../../../src/domain/delivery/why.ts';
import { AT, NO } from '../samples/data.ts';

const ITEM: AttentionItem = {
  key: { message: 'a', to: 'karen' },
  what: { kind: 'welcome', firstName: 'Karen', offerEnglish: false },
  to: { kind: 'nobody' },
  at: AT,
  why: 'no-answer',
};
const textOf = (more: Partial<AttentionItem>) =>
  whyLine({ ...ITEM, ...more }, 'da')
    .map(({ text }) => text)
    .join('');

describe('whatText', () => {
  it('says what it was, and about what', () => {
    const question = { kind: 'question', no: NO, title: 'x', question: 'y' } as const;
    const letter = { kind: 'letter', title: 'Nyt fra os', text: 'x', by: 'Karen' } as const;

    expect(whatText(ITEM.what, 'da')).toBe('Velkomst');
    expect(whatText(question, 'da')).toBe('Spørgsmål til 2026-0042');
    expect(whatText(question, 'en')).toBe('Question about 2026-0042');
    expect(whatText(letter, 'da')).toBe('Brev: “Nyt fra os”');
  });
});

describe('toText', () => {
  it.each([
    [{ kind: 'person', name: 'Karen Holm' }, 'til Karen Holm'],
    [{ kind: 'unit', name: 'Skolen' }, 'til lederen af Skolen'],
    [{ kind: 'channel', name: 'Forenkling' }, 'til Forenkling'],
    [{ kind: 'channel', name: '' }, 'til administrationskanalen'],
    [{ kind: 'group', name: '' }, 'til en gruppechat'],
    [{ kind: 'nobody' }, 'til en, vi ikke kender mere'],
  ] as const)('names the recipient %j: %s', (to, text) => {
    expect(toText({ ...ITEM, to }, 'da')).toBe(text);
  });
});

describe('whyLine', () => {
  it('says when and why, with the code for IT', () => {
    expect(textOf({ code: 'timeout' })).toBe(
      '23. november kl. 10.44 · Teams svarede ikke, så vi ved ikke, om den kom frem (kode: timeout)',
    );
    expect(textOf({})).not.toContain('kode');
  });

  it('has words of its own for each reason', () => {
    expect(new Set(WHYS.map((why) => textOf({ why }))).size).toBe(WHYS.length);
  });
});
