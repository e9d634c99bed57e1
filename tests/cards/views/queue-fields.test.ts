import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { QueueView } from '../../../src/cards/triage-models.ts';
import {
  filterName,
  QUEUE_INPUTS,
  QUEUE_NOTE_MAX,
  queueFields,
} from '../../../src/cards/views/queue-fields.ts';
import { NOTE_MAX } from '../../../src/domain/triage/assess.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { forslag, namesIn } from '../samples/data.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, textIn } from '../walk.ts';

const JUDGEMENT = {
  area: 'it',
  need: 'system',
  authority: 'process-owner',
  extent: 'small',
  value: '',
  note: 'Ring først',
};
const NAMES = namesIn(USUAL, 'da');

function shown(more: Partial<QueueView> = {}) {
  const view: QueueView = {
    proposal: proposalIn(USUAL),
    set: forslag(USUAL),
    names: NAMES,
    place: { filter: 'all', trail: [] },
    counts: [
      { filter: 'all', count: 31 },
      { filter: 'overdue', count: 0 },
      { filter: 'area:it', count: 12 },
    ],
    total: 31,
    overdue: false,
    rules: DEFAULT_RULES,
    judgement: JUDGEMENT,
    faults: [],
    ...more,
  };
  const words = { lang: 'da', eyebrow: [], title: '', lines: [], quotes: [], actions: [] };
  return expand({ layout: 'form', words: { ...words, fields: queueFields(view, 'da') } });
}
const titles = (id: string, card = shown()) =>
  (inputIn(card, id)['choices'] as { title: string }[]).map(({ title }) => title);

describe('queueFields', () => {
  it('shows each level with its sign, its word and its definition', () => {
    expect(titles(QUEUE_INPUTS.extent)).toEqual([
      '● Lille – én afdeling kan gøre det inden for et kvartal uden nye midler',
      '▲ Mellem – flere afdelinger eller et system skal ændres',
      '■ Stort – kræver beslutning, udbud eller nye midler',
    ]);
    expect(titles(QUEUE_INPUTS.value)[2]).toBe('Høj – mange mærker det, og det sker ofte');
  });

  it('shows the definitions the municipality wrote, whatever it wrote', () => {
    const means = { da: 'under en uge {{x}}', en: 'less than a week' };
    const extentMeans = { small: means, medium: means, large: means };
    const card = shown({ rules: { ...DEFAULT_RULES, extentMeans } });

    expect(titles(QUEUE_INPUTS.extent, card)[0]).toMatch(/^● Lille – under en uge \{.\{x/u);
    expect(titles(QUEUE_INPUTS.value, card)[2]).toContain('mange mærker det');
  });

  it('is filled in with what is judged, or was typed', () => {
    const values = Object.values(QUEUE_INPUTS)
      .filter((id) => id !== QUEUE_INPUTS.notCpr)
      .map((id) => inputIn(shown(), id)['value']);

    expect(values).toEqual(['it', 'system', 'process-owner', 'small', '', 'Ring først', 'all']);
  });

  it('tells what the proposer answered where it is another answer', () => {
    const judgement = { ...JUDGEMENT, authority: 'national', area: 'staff' };

    expect(textIn(shown())).not.toContain('Forslagsstilleren svarede');
    expect(textIn(shown({ judgement }))).toContain(
      'Forslagsstilleren svarede: It og adgange\nForslagsstilleren svarede: En central afdeling',
    );
  });

  it('offers areas by name, and keeps one that the register has no more', () => {
    const judgement = { ...JUDGEMENT, area: 'gone' };

    expect(titles(QUEUE_INPUTS.area).slice(0, 2)).toEqual([
      'Andet eller ved ikke',
      'Ansættelse og løn',
    ]);
    expect(titles(QUEUE_INPUTS.area, shown({ judgement }))).toContain('gone');
  });

  it('offers the parts of the queue that hold any, with their counts', () => {
    expect(titles(QUEUE_INPUTS.filter)).toEqual(['Hele køen (31)', 'It og adgange (12)']);
  });

  it.each<[QueueView['faults'][number], string]>([
    [{ field: 'extent', kind: 'required' }, '⚠ Vælg et omfang.'],
    [{ field: 'value', kind: 'required' }, '⚠ Vælg en værdi.'],
    [{ field: 'authority', kind: 'required' }, '⚠ Vælg, hvem der kan ændre det'],
    [{ field: 'area', kind: 'required' }, '⚠ Vælg et område'],
    [{ field: 'area', kind: 'no-owner' }, '⚠ Området har ingen ansvarlig i registeret.'],
    [{ field: 'note', kind: 'too-long', max: 1_000 }, '⚠ Det er for langt.'],
    [{ field: 'note', kind: 'cpr', shown: ['010190-xxxx'] }, '⚠ Det ligner et cpr-nummer'],
  ])('says what is wrong: %j', (wrong, words) => {
    const card = shown({ faults: [wrong] });

    expect(textIn(card)).toContain(words);
    expect(nodesIn(card, 'Input.Toggle')).toHaveLength(wrong.kind === 'cpr' ? 1 : 0);
  });

  it('has room for as long a note as the rules', () => {
    expect(QUEUE_NOTE_MAX).toBe(NOTE_MAX);
  });
});

describe('filterName', () => {
  it.each([
    ['all', 'Hele køen'],
    ['untouched', 'Ubehandlede'],
    ['area:it', 'It og adgange'],
    ['area:gone', 'gone'],
  ] as const)('calls %s %s', (filter, name) => {
    expect(filterName(filter, NAMES, 'da')).toBe(name);
  });
});
