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
      'Forslag fra Forenkl (ret oplagt) · fordi: adgang, a, b',
    ]);
  });

  it.each([
    [0.45, 'ret oplagt'],
    [0.44, 'sandsynligt'],
    [0.3, 'sandsynligt'],
    [0.29, 'usikkert'],
  ])('calls a confidence of %s %s', (confidence, called) => {
    const suggested = { area: { is: 'it', confidence, words: [] } };

    expect(texts(suggestedLines(view({ suggested }), 'area', titled))).toEqual([
      `Forslag fra Forenkl (${called})`,
    ]);
  });

  it('names at most two earlier proposals that led to it', () => {
    const cases = ['2026-0012', '2026-0031', '2026-0040'];
    const suggested = { area: { is: 'it', confidence: 0.3, words: [], cases } };

    expect(texts(suggestedLines(view({ suggested }), 'area', titled))).toEqual([
      'Forslag fra Forenkl (sandsynligt) · ligesom 2026-0012 og 2026-0031',
    ]);
    expect(
      texts(suggestedLines(view({ suggested }), 'area', { ...titled, language: 'en' })),
    ).toEqual(['Suggested by Forenkl (likely) · like 2026-0012 and 2026-0031']);
  });

  it('names what it would choose instead', () => {
    const other = view({
      judgement: { area: 'loen' },
      suggested: { area: { is: 'it', confidence: 0.29, words: ['adgang'], cases: [NO] } },
    });

    expect(texts(suggestedLines(other, 'area', titled))).toEqual([
      `Forenkl foreslår: IT (usikkert) · fordi: adgang · ligesom ${NO}`,
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
