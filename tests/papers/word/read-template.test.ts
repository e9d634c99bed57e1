import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/papers/word/read-template.ts';
import { wordParts } from '../../support/word-file.ts';
import { aTemplate, instead } from './a-template.ts';

const BODY = 'word/document.xml';
const inBody = (others: string) => aTemplate({ [BODY]: instead('{{indhold}}', others) });

describe('readTemplate', () => {
  it('tells a template for papers from one for cases by its places', async () => {
    expect(await readTemplate(await aTemplate())).toMatchObject({
      ok: true,
      value: { kind: 'paper', places: ['titel', 'dato', 'indhold', 'kommune'] },
    });
    expect(await readTemplate(await aTemplate({}, 'case'))).toMatchObject({
      ok: true,
      value: { kind: 'case' },
    });
  });

  it('finds a place that Word has cut into pieces, with blanks in it', async () => {
    const template = await inBody('{{ ind</w:t></w:r><w:proofErr/><w:r><w:t>hold }}');
    expect(await readTemplate(template)).toMatchObject({ ok: true });
  });

  it('makes a document of a template, and forgets the file it was made from', async () => {
    const template = await aTemplate({
      '[Content_Types].xml': instead('document.main+xml', 'template.main+xml'),
      'word/settings.xml': instead('<w:compat>', '<w:attachedTemplate r:id="rId1"/><w:compat>'),
      'word/_rels/settings.xml.rels': () =>
        '<Relationships><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="file:///srv/x.dotx"/></Relationships>',
    });
    const read = await readTemplate(template);
    const parts = wordParts(read.ok ? read.value.bytes : new Uint8Array());
    expect(parts['[Content_Types].xml']).toContain('document.main+xml');
    expect(parts['[Content_Types].xml']).not.toContain('template.main+xml');
    expect(Object.values(parts).join('')).not.toContain('attachedTemplate');
    expect(Object.values(parts).join('')).not.toContain('file:///');
  });

  it.each([
    ['nothing for the text', 'Slut', { kind: 'no-place' }],
    ['a place nobody knows', '{{inhold}}', { kind: 'unknown', places: ['inhold'] }],
    [
      'the same place twice',
      '{{indhold}}</w:t></w:r></w:p><w:p><w:r><w:t>{{indhold}}',
      { kind: 'repeated', places: ['indhold'] },
    ],
    ['text beside it', 'Se her: {{indhold}}', { kind: 'other-text', places: ['indhold'] }],
    [
      'parts of a case beside it',
      '{{indhold}}</w:t></w:r></w:p><w:p><w:r><w:t>{{bilag}}',
      { kind: 'both' },
    ],
  ])('refuses %s', async (_, words, problem) => {
    expect(await readTemplate(await inBody(words))).toEqual({ ok: false, problem });
  });

  it('refuses the text at the head of the pages', async () => {
    const template = await aTemplate({ 'word/header1.xml': instead('{{kommune}}', '{{indhold}}') });
    expect(await readTemplate(template)).toEqual({
      ok: false,
      problem: { kind: 'edge', places: ['indhold'] },
    });
  });

  it('refuses what is no document, or one that could do harm', async () => {
    const refusals = [
      await readTemplate(strToU8('Kære alle')),
      await readTemplate(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)),
      await readTemplate(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })),
      await readTemplate((await aTemplate()).slice(0, 4_000)),
      await readTemplate(new Uint8Array(5 * 1024 * 1024 + 1)),
      await readTemplate(await swelling()),
      await readTemplate(await aTemplate({ 'word/styles.xml': () => '<w:styles' })),
      await readTemplate(
        await aTemplate({
          '[Content_Types].xml': instead('</Types>', '<x y="macroEnabled"/></Types>'),
        }),
      ),
    ];
    expect(refusals.map((one) => (one.ok ? 'ok' : one.problem.kind))).toEqual([
      'not-word',
      'old-word',
      'not-word',
      'swells',
      'too-large',
      'swells',
      'not-word',
      'macros',
    ]);
  });
});

async function swelling(): Promise<Uint8Array> {
  const parts = unzipSync(await aTemplate());
  return zipSync({ ...parts, 'word/media/x.bmp': new Uint8Array(60_000_000) });
}
