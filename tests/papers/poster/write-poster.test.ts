import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PaperChosen } from '../../../src/domain/paper/paper-workshop.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { writePoster } from '../../../src/papers/poster/write-poster.ts';
import { aStock } from '../../support/a-stock.ts';
import { wordTexts } from '../../support/read-paper.ts';

const AGREED: PaperChosen = {
  text: 'Skemaet udfyldes tre gange',
  votes: 12,
  said: 'Vi samler det',
  agreed: 'do',
  who: 'Lønkontoret',
  when: { text: '1. kvartal 2027', from: '2027-01-01', until: '2027-03-31' },
};
const WAITS: PaperChosen = { text: 'Adgange bestilles hver for sig', votes: 1 };

async function posterOf(...stations: readonly (readonly PaperChosen[])[]) {
  const stock = aStock({
    round: { id: asId('round-1'), title: 'Lettere hverdag', on: '2026-11-18' },
    stations: stations.map((chosen, at) => ({ title: `Tema ${at + 1}`, chosen })),
  });
  const [file] = await writePoster(stock, 'da', () => {});
  const bytes = file?.bytes ?? new Uint8Array();
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return { name: file?.name, texts: wordTexts(bytes), xml };
}

describe('the poster of a workshop', () => {
  it('says of each what was chosen, answered and agreed', async () => {
    const { name, texts } = await posterOf([AGREED, WAITS]);

    expect(name).toBe('Plakat Lettere hverdag 2026-11-23');
    expect(texts).toEqual([
      'Tema 1',
      '1. Skemaet udfyldes tre gange',
      '12 stemmer · Aftale: Vi gør det · Lønkontoret følger op · 1. kvartal 2027',
      'Svar: »Vi samler det«',
      '2. Adgange bestilles hver for sig',
      '1 stemme',
      'Svaret er på vej.',
    ]);
  });

  it('has a page of its own for each station, wide and large', async () => {
    const { xml } = await posterOf([WAITS], [WAITS], [WAITS]);

    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toContain('w:w="23811" w:h="16838"');
  });

  it('cuts what is long after a word, and more of it where four share a page', async () => {
    const text = 'ord '.repeat(100);
    const three = await posterOf([{ text, votes: 1 }]);
    const four = await posterOf([WAITS, WAITS, WAITS, { text, votes: 1 }]);

    const lengthIn = ({ texts }: typeof three) =>
      Math.max(...texts.filter((one) => one.endsWith('ord …')).map((one) => one.length));
    expect(lengthIn(three)).toBeGreaterThan(100);
    expect(lengthIn(four)).toBeLessThan(85);
  });
});
