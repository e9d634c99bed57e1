import { describe, expect, it } from 'vitest';
import { writeWord } from '../../../src/papers/word/write-word.ts';
import { documentXml, styledTexts, wordFaults, wordParts } from '../../support/word-file.ts';
import { aWordPaper, HOUSE, NASTY, NASTY_SHOWN } from './a-word-paper.ts';

describe('a Word paper', () => {
  it('can be read aloud: language, headings, tables and drawings say what they are', async () => {
    expect(wordFaults(await writeWord(aWordPaper(), HOUSE))).toEqual([]);
    const english = await writeWord(aWordPaper({ language: 'en' }), HOUSE);
    expect(wordFaults(english, 'en-GB')).toEqual([]);
  });

  it('has its blocks in their order, each in its style', async () => {
    const texts = styledTexts(await writeWord(aWordPaper(), HOUSE));
    expect(texts.filter(([, text]) => text !== '')).toEqual([
      ['Title', 'Forenkling i Lundby'],
      ['ForenklUnder', 'Lundby Kommune'],
      ['ForenklUnder', '23. november 2026'],
      ['ForenklUnder', 'Siden 1. januar 2026'],
      ['Heading1', 'Sammendrag'],
      ['ForenklFact', 'Sagsnr.:85.11.06-P20-1-26'],
      ['ForenklFact', 'Fora:Direktionen'],
      ['ForenklFact', 'Økonomiudvalget'],
      ['', 'Første afsnit.'],
      ['', 'Andet afsnit.'],
      ['ListParagraph', 'Et'],
      ['ListParagraph', 'To'],
      ['', 'Og så forfra:'],
      ['ListParagraph', 'Én'],
      ['ListParagraph', 'To'],
      ['ListParagraph', 'Punkt'],
      ['', '▲\u00A0Mellem'],
      ['ForenklQuoted', 'Vi skriver det tre steder.'],
      ['ForenklOpen', '[Udfyldes efter mødet]'],
      ['Heading2', 'Tal'],
      ['ForenklTableTitle', 'Tilfredshed'],
      ['ForenklTableTitle', 'Forslag'],
      ['ForenklCell', 'Nr.'],
      ['ForenklCell', 'Kr.'],
      ['ForenklCell', 'Omfang'],
      ['ForenklCell', '1'],
      ['ForenklCell', '1.234,5'],
      ['ForenklCell', '●\u00A0Lille'],
      ['ForenklCell', 'I alt'],
      ['ForenklCell', '1.234,5'],
      ['Heading1', 'Bilag'],
    ]);
  });

  it('numbers each list from 1, by Word itself', async () => {
    const xml = documentXml(await writeWord(aWordPaper(), HOUSE));
    const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(lists).toHaveLength(5);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).toBe(lists[3]);
    expect(new Set(lists).size).toBe(3);
  });

  it('draws shares as a chart of Word, with a workbook behind it', async () => {
    const parts = wordParts(await writeWord(aWordPaper(), HOUSE));
    const chart = parts['word/charts/chart1.xml'] ?? '';
    expect(chart).toContain('<c:v>20</c:v>');
    expect(chart).toContain('<c:lang val="da-DK"/>');
    expect(parts['word/document.xml']).toContain('descr="Løn: 20 % utilfredse, 80 % tilfredse."');
  });

  it('numbers its pages, and says the title at the head from the second on', async () => {
    const parts = Object.entries(wordParts(await writeWord(aWordPaper(), HOUSE)));
    const headers = parts.filter(([name]) => /^word\/header\d/.test(name)).map(([, xml]) => xml);
    const footers = parts.filter(([name]) => /^word\/footer\d/.test(name)).map(([, xml]) => xml);
    expect(headers.filter((xml) => xml.includes('Forenkling i Lundby'))).toHaveLength(1);
    expect(headers).toHaveLength(2);
    for (const foot of footers) expect(foot).toMatch(/Side .*PAGE.* af .*NUMPAGES/s);
    expect(documentXml(await writeWord(aWordPaper(), HOUSE))).toContain('<w:titlePg/>');
  });

  it('begins a page with what follows a page break, without an empty line', async () => {
    const xml = documentXml(await writeWord(aWordPaper(), HOUSE));
    const broken = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].filter(([paragraph]) =>
      paragraph.includes('pageBreakBefore'),
    );
    expect(broken).toHaveLength(1);
    expect(broken[0]?.[0]).toContain('Bilag');
  });

  it('keeps the words before a list on its page', async () => {
    const xml = documentXml(await writeWord(aWordPaper(), HOUSE));
    const kept = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
    const keeps = (text: string) => kept.find((one) => one.includes(`>${text}<`));
    expect(keeps('Og så forfra:')).toContain('<w:keepNext/>');
    expect(keeps('Andet afsnit.')).not.toContain('<w:keepNext/>');
  });

  it('keeps facts on one page, with the line above them and an example with what was done', async () => {
    const blocks = [
      { kind: 'light', light: 'small', text: 'Lille omfang' },
      { kind: 'fact', label: 'Udfordring', text: 'Tre skemaer.\nHver uge.' },
      { kind: 'fact', label: 'Status', text: 'I gang' },
      { kind: 'quote', text: 'Vi skriver det tre steder.' },
      { kind: 'text', text: 'Det er samlet.' },
    ] as const;
    const xml = documentXml(await writeWord(aWordPaper({ blocks }), HOUSE));
    const kept = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
      .map(([paragraph]) => paragraph)
      .filter((paragraph) => paragraph.includes('<w:keepNext/>'))
      .map((paragraph) => /<w:t [^>]*>([^<]*)<\/w:t><\/w:r><\/w:p>/.exec(paragraph)?.[1]);
    expect(kept).toEqual([
      '\u00A0Lille omfang',
      'Tre skemaer.',
      'Hver uge.',
      'Vi skriver det tre steder.',
    ]);
  });

  it('lies on its side when it is wide', async () => {
    const xml = documentXml(await writeWord(aWordPaper({ wide: true }), HOUSE));
    expect(xml).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
  });

  it('shows what people typed as it was, and nothing of it comes alive', async () => {
    const blocks = [
      { kind: 'text', text: NASTY },
      { kind: 'list', items: [NASTY] },
      { kind: 'fact', label: NASTY, text: NASTY },
      { kind: 'open', text: NASTY },
      {
        kind: 'table',
        title: NASTY,
        columns: [{ header: NASTY, width: 1 }],
        rows: [[NASTY], [{ figure: NASTY }], [{ light: 'large', text: NASTY }]],
      },
      {
        kind: 'bars',
        title: NASTY,
        alt: NASTY,
        series: [NASTY],
        rows: [{ label: NASTY, shares: [1] }],
      },
    ] as const;
    const bytes = await writeWord(
      aWordPaper({ title: NASTY, under: [NASTY], foot: NASTY, blocks }),
      { ...HOUSE, municipality: NASTY },
    );
    const xml = documentXml(bytes);
    const shown = styledTexts(bytes).filter(([, text]) => text.includes(escaped(NASTY_SHOWN)));
    expect(shown).toHaveLength(12);
    expect(xml).not.toMatch(/w:fldSimple|w:instrText|w:hyperlink|<w:br\b/);
    for (const [name, part] of Object.entries(wordParts(bytes))) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(part, name).not.toMatch(/[\u0000-\u0008\uE000\uE001\u202E\uFFFE]/);
    }
  });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
