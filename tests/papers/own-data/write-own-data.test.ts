import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeOwnData } from '../../../src/papers/own-data/write-own-data.ts';

const PAPER = {
  name: 'Karen <Holm>',
  madeAt: '2026-11-23T09:00:00.000Z',
  rows: [
    { kind: 'person', parts: [{ where: '', what: { name: 'Karen <Holm>' } }] },
    {
      kind: 'draft',
      parts: [{ where: 'answers', what: { text: '<script>alert(1)</script> & "x"' } }],
    },
  ],
} as const;

function read(language: 'da' | 'en', paper: Parameters<typeof writeOwnData>[0] = PAPER) {
  const files = unzipSync(writeOwnData(paper, language));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  return { page: text('forenkl.html'), data: text('forenkl.json') };
}

describe('writeOwnData', () => {
  it('says the same to programs and to people', () => {
    const { page, data } = read('da');

    expect(JSON.parse(data)).toEqual(PAPER);
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('<h2>Kladder</h2>');
    expect(page).toContain('Svar i anonyme undersøgelser er ikke med');
  });

  it('lets nothing that was typed come alive on the page', () => {
    const { page } = read('en');

    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
    expect(page).toContain('Karen &lt;Holm&gt;');
    expect(page).toContain("default-src 'none'");
  });

  it('has names, lines and moments people can read', () => {
    const at = '2026-11-23T09:44:00.000Z';
    const what = { receivedAt: at, answers: { text: 'Mit', list: ['a', 'b'] }, odd: 3 };
    const parts = [{ where: 'proposer', what }];
    const { page } = read('da', { ...PAPER, rows: [{ kind: 'proposal', parts }] });

    expect(page).toContain('<dt>Modtaget</dt><dd>23. november 2026 10:44</dd>');
    expect(page).toContain('<dt>Det, du har svaret</dt><dd>Tekst: Mit\nlist: a\nb</dd>');
    expect(page).toContain('<dt>odd</dt><dd>3</dd>');
  });

  it('says so when nothing is stored', () => {
    expect(read('da', { ...PAPER, rows: [] }).page).toContain('Der er ikke gemt noget.');
  });
});
