// Every paper as whoever listens to it has it: nothing in it is without its words.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PaperKind } from '../../../src/domain/paper/papers.ts';
import type { PaperStock } from '../../../src/domain/paper/stock.ts';
import { SKELETONS } from '../../../src/domain/paper/wanted.ts';
import { writePaper } from '../../../src/papers/made/write-paper.ts';
import { aCase } from '../../support/a-case.ts';
import { aCatalogue } from '../../support/a-catalogue.ts';
import { aStatusStock } from '../../support/a-status.ts';
import { styledTexts, wordFaults } from '../../support/word-file.ts';
import { aTemplate } from '../word/a-template.ts';

const { proposals, initiatives } = aStatusStock();
const wanted = (kind: PaperKind, scope: PaperStock['wanted']['scope'] = {}) => ({ kind, scope });

const STOCKS: readonly (readonly [name: string, stock: PaperStock])[] = [
  ['catalogue', aCatalogue({ wanted: wanted('catalogue') })],
  ['overview', aCatalogue({ wanted: wanted('overview') })],
  ['status', aStatusStock()],
  ['med', aCase({}, { wanted: wanted('med') })],
  ['briefing', aCase({}, { wanted: wanted('briefing') })],
  ['programme', aStatusStock({ wanted: wanted('programme', { year: 2027 }) })],
  ['yearly', aStatusStock({ wanted: wanted('yearly', { since: '2026-11-01' }) })],
  ['catalogue of nothing assessed', aCatalogue({ wanted: wanted('catalogue'), proposals })],
  ['status without initiatives', aStatusStock({ initiatives: [] })],
  ...SKELETONS.map(
    (skeleton) => [`case as ${skeleton}`, aCase({ skeleton }, { initiatives })] as const,
  ),
];

/** What a mistake in the program looks like on paper. */
const SLIPS = /undefined|null|NaN|\[object|\{\{|\}\}|Invalid/;

describe.each(STOCKS)('the %s', (_, stock) => {
  it.each([
    ['da', 'da-DK'],
    ['en', 'en-GB'],
  ] as const)('can be read aloud in %s', async (language, locale) => {
    for (const { type, bytes } of await writePaper(stock, language, () => {})) {
      if (type !== 'docx') continue;
      expect(wordFaults(bytes, locale)).toEqual([]);
      for (const [, text] of styledTexts(bytes)) expect(text).not.toMatch(SLIPS);
    }
  });

  it("can be read aloud in the municipality's own template", async () => {
    const template = await aTemplate({}, stock.wanted.case?.skeleton === 'own' ? 'case' : 'paper');
    for (const { type, bytes } of await writePaper({ ...stock, template }, 'da', () => {})) {
      if (type !== 'docx') continue;
      expect(wordFaults(bytes)).toEqual([]);
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
      expect(parts.map(([, part]) => strFromU8(part)).join('')).not.toContain('{{');
    }
  });
});
