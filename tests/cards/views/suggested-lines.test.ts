import { describe, expect, it } from 'vitest';
import type { QueueView } from '../../../src/cards/triage-models.ts';
import { alikeLines, suggestedLines } from '../../../src/cards/views/suggested-lines.ts';
import { NO } from '../samples/data.ts';

const view = (over: object) =>
  ({
    judgement: { area: 'it' },
    suggested: { area: { is: 'it', confidence: 0.5, words: ['adgang', 'a', 'b', 'c'] } },
    ...over,
  }) as unknown as QueueView;
const texts = (lines: readonly (readonly { text: string }[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(''));
const titled = { titleOf: (is: string) => is.toUpperCase(), language: 'da' } as const;

describe('suggestedLines', () => {
  it('says how sure it is, and by which words', () => {
    expect(texts(suggestedLines(view({}), 'area', titled))).toEqual([
      'Forslag fra Forenkl, sikkert · fordi: adgang, a, b',
    ]);
  });

  it('names what it would choose instead', () => {
    const other = view({
      judgement: { area: 'loen' },
      suggested: { area: { is: 'it', confidence: 0.49, words: ['adgang'] } },
    });

    expect(texts(suggestedLines(other, 'area', titled))).toEqual([
      'Forenkl foreslår: IT, usikkert · fordi: adgang',
    ]);
  });

  it('says nothing where nothing is suggested', () => {
    expect(suggestedLines(view({}), 'need', titled)).toEqual([]);
    expect(suggestedLines(view({ suggested: undefined }), 'area', titled)).toEqual([]);
  });
});

describe('alikeLines', () => {
  it('says how like each is, and why', () => {
    const alike = [
      { no: NO, score: 0.6, shared: [{ mine: 'adgang' }, { mine: 'vikar' }] },
      { no: NO, score: 0.59, shared: [] },
    ];

    expect(texts(alikeLines(view({ alike }), 'da'))).toEqual([
      `Ligner ${NO} (meget) · fordi: adgang, vikar`,
      `Ligner ${NO} (lidt)`,
    ]);
    expect(alikeLines(view({}), 'da')).toEqual([]);
  });
});
