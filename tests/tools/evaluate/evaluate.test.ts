import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const EVALUATE = join(import.meta.dirname, '../../../tools/evaluate/evaluate.ts');

function evaluate(...args: readonly string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [EVALUATE, ...args], {
    encoding: 'utf8',
  });
  return { status, stderr: stderr.trim(), lines: stdout.split('\n') };
}

function aFile(...rows: readonly unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'evaluate-')), 'texts.jsonl');
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const labelled = { lang: 'da', is_proposal: true, area_basis: 'source', kind_basis: 'annotated' };
const pay = {
  ...labelled,
  text: 'Lønsedlen kommer på papir.',
  area: 'HR/personale',
  kind: 'system_support',
};
const remark = { ...pay, text: 'Hej.', is_proposal: false };

describe('npm run evaluate', () => {
  it('prints a line of JSON for each figure, then what was mistaken for what and the mapping', () => {
    const { status, stderr, lines } = evaluate(aFile(pay, { ...pay, area: 'skole' }, remark, ''));
    const figures = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));

    const earlier = figures.filter(({ figure }) => figure.endsWith('.earlier'));
    const alone = figures.filter((figure) => !earlier.includes(figure));

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(figures).toContainEqual({
      figure: 'area.top1',
      value: 0.5,
      n: 2,
      low: 0.095,
      high: 0.905,
      basis: 'source',
      lang: 'da',
    });
    expect(alone.map(({ figure, basis, lang }) => `${figure} ${basis} ${lang}`)).toEqual([
      ...['area.top1 source da', 'area.top1 all da', 'area.top3 source da', 'area.top3 all da'],
      ...['need.top1 annotated da', 'need.top1 all da'],
      ...['area.top1 source all', 'area.top1 all all', 'area.top3 source all'],
      ...['area.top3 all all', 'need.top1 annotated all', 'need.top1 all all'],
    ]);
    expect(earlier).toHaveLength(alone.length);
    expect(lines).toContain('  HR/personale   1: 1 hr*');
    expect(lines).toContain('  skole          1: 1 hr');
    expect(lines).toContain('  kind rule_simplification = abolish, simplify, exempt');
  });

  it('measures also with what the other texts are labelled as, never with its own label', () => {
    const round = (text: string) => ({ ...pay, text, area: 'teknik og miljø' });
    const file = aFile(
      round('Tirsdagsrunden tager hele formiddagen.'),
      round('Tirsdagsrunden tager en hel formiddag.'),
      { ...pay, text: 'Fredagsturen er lang.', area: 'skole' },
    );
    const { lines } = evaluate(file);

    const shown = lines.filter((line) => /"area.top1[^}]*"basis":"all","lang":"all"/.test(line));
    expect(shown.map((line) => JSON.parse(line))).toMatchObject([
      { figure: 'area.top1', value: 0, n: 3 },
      { figure: 'area.top1.earlier', value: 0.667, n: 3 },
    ]);
  });

  it('names lines it cannot use and measures with the rest', () => {
    const file = aFile('{', { lang: 'da' }, { ...pay, area: 'havn' }, pay, { text: 'Hej.' });
    const { status, stderr, lines } = evaluate(file);

    expect(status).toBe(2);
    expect(stderr.split('\n')).toEqual([
      'Line 1 of texts.jsonl is no JSON object.',
      'Line 2 of texts.jsonl has no field "text" with a text.',
      expect.stringMatching(/^Line 3 of texts\.jsonl has a "area" that is none of HR\/personale/),
      'Line 5 of texts.jsonl has no field "lang" with a language.',
    ]);
    expect(lines[0]).toMatch(/"area.top1","value":1,"n":1/);
  });

  it.each([
    [['/nowhere/texts.jsonl'], 'The file /nowhere/texts.jsonl is not there.'],
    [[], /^npm run evaluate takes a file/],
    [[aFile('')], 'texts.jsonl holds no texts.'],
  ])('ends with one sentence for %j', (args, sentence) => {
    const { status, stderr, lines } = evaluate(...args);

    expect({ status, lines }).toEqual({ status: 1, lines: [''] });
    expect(stderr).toMatch(sentence);
  });
});
