import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/papers/word/read-template.ts';
import { writeWord } from '../../../src/papers/word/write-word.ts';
import { documentXml, styledTexts, wordFaults, wordParts } from '../../support/word-file.ts';
import { aTemplate, danishWord, instead } from './a-template.ts';
import { aWordPaper, HOUSE, NASTY, NASTY_SHOWN } from './a-word-paper.ts';

const textsOf = (bytes: Uint8Array) => styledTexts(bytes).map(([, text]) => text);

describe("a paper in a municipality's template", () => {
  it('keeps its head and foot, and stands where it says indhold', async () => {
    const template = await aTemplate({
      'word/header1.xml': instead('{{kommune}}', '{{kommune}} – Rådhuset'),
    });
    const bytes = await writeWord(aWordPaper(), { ...HOUSE, template });

    const parts = Object.values(wordParts(bytes));
    expect(parts.some((xml) => xml.includes(' – Rådhuset') && xml.includes('Lundby Kommune'))).toBe(
      true,
    );
    // Its own day and municipality are not said again below the title.
    expect(
      textsOf(bytes)
        .filter((text) => text !== '')
        .slice(0, 4),
    ).toEqual(['Forenkling i Lundby', '23. november 2026', 'Siden 1. januar 2026', 'Sammendrag']);
    expect(textsOf(bytes)).toContain('Bilag');
    expect(parts.join('')).not.toContain('{{');
  });

  it('can be read aloud as any other, and has the title and language of the paper', async () => {
    const bytes = await writeWord(aWordPaper(), { ...HOUSE, template: await aTemplate() });
    expect(wordFaults(bytes)).toEqual([]);
    expect(wordParts(bytes)['docProps/core.xml']).toContain('<dc:title>Forenkling i Lundby<');
  });

  it('uses its own headings whatever Word calls them, and gets what styles it lacks', async () => {
    const bytes = await writeWord(aWordPaper(), { ...HOUSE, template: await danishWord() });

    expect(styledTexts(bytes)).toContainEqual(['Overskrift1', 'Sammendrag']);
    const styles = wordParts(bytes)['word/styles.xml'] ?? '';
    const cell = /<w:style\b[^>]*w:styleId="ForenklCell".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
    expect(cell).toContain('<w:basedOn w:val="Brdtekst"/>');
    expect(styles).not.toContain('w:styleId="Heading1"');
    expect(wordFaults(bytes)).toEqual([]);
  });

  it('keeps its lists and its chart', async () => {
    const bytes = await writeWord(aWordPaper(), { ...HOUSE, template: await aTemplate() });
    const xml = documentXml(bytes);
    expect(new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).size).toBe(3);
    expect(Object.keys(wordParts(bytes))).toContain('word/charts/chart1.xml');
  });

  it('turns the pages for a paper that lies on its side, and fills their width', async () => {
    const bytes = await writeWord(aWordPaper({ wide: true }), {
      ...HOUSE,
      template: await aTemplate(),
    });
    const xml = documentXml(bytes);
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml).toContain(`<w:tblW w:type="dxa" w:w="${16_838 - 2 * 1_247}"/>`);
  });

  it('puts nothing where people typed a place', async () => {
    const blocks = [{ kind: 'text', text: NASTY }] as const;
    const paper = aWordPaper({ title: NASTY, caseNumber: NASTY, under: [], blocks });
    const bytes = await writeWord(paper, { ...HOUSE, template: await aTemplate() });
    const shown = NASTY_SHOWN.replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
    expect(textsOf(bytes).filter((text) => text !== '')).toEqual([
      shown,
      '23. november 2026',
      shown,
    ]);
  });

  it('leaves a poster in its own look', async () => {
    const bytes = await writeWord(aWordPaper({ poster: true }), {
      ...HOUSE,
      template: await aTemplate({ 'word/document.xml': instead('{{dato}}', 'Rådhuset') }),
    });
    expect(textsOf(bytes)).not.toContain('Rådhuset');
  });
});

describe("a case in the municipality's own order", () => {
  const parts = {
    sammendrag: [{ kind: 'text', text: 'I korte træk.' }],
    indstilling: [{ kind: 'list', items: ['at det tages til efterretning'], numbered: true }],
    beslutning: [{ kind: 'open', text: 'Udfyldes efter mødet' }],
  } as const;

  it('has its parts below the headings of the template, in its order', async () => {
    const template = await aTemplate(
      {
        'word/document.xml': (xml) =>
          xml
            .replace('{{sammendrag}}', '{{x}}')
            .replace('{{indstilling}}', '{{sammendrag}}')
            .replace('{{x}}', '{{indstilling}}'),
      },
      'case',
    );
    const paper = aWordPaper({ parts, caseNumber: '85.11.06-P20-1-26', caseworker: '' });
    const bytes = await writeWord(paper, { ...HOUSE, template });

    const texts = textsOf(bytes).filter((text) => text !== '');
    expect(texts.slice(0, 6)).toEqual([
      'Forenkling i Lundby',
      'Sagsnr.: 85.11.06-P20-1-26',
      'Sagsbehandler: [sagsbehandler]',
      'Dato: 23. november 2026',
      'Sammendrag',
      'at det tages til efterretning',
    ]);
    expect(texts.slice(-4)).toEqual([
      'Indstilling',
      'I korte træk.',
      'Beslutning',
      '[Udfyldes efter mødet]',
    ]);
    expect(texts).toContain('[Udfyldes, eller overskriften slettes]');
    expect(wordFaults(bytes)).toEqual([]);
  });

  it('stands as a whole in a template that has no parts', async () => {
    const bytes = await writeWord(aWordPaper({ parts }), {
      ...HOUSE,
      template: await aTemplate(),
    });
    expect(textsOf(bytes)).toContain('Bilag');
  });

  it('is no template for other papers, which then have our own look', async () => {
    const read = await readTemplate(await aTemplate({}, 'case'));
    const template = read.ok ? read.value.bytes : new Uint8Array();
    const bytes = await writeWord(aWordPaper(), { ...HOUSE, template });
    expect(textsOf(bytes)).toContain('Bilag');
    expect(textsOf(bytes)).not.toContain('Indstilling');
  });
});
