import { expect, it } from 'vitest';
import { NOTHING_TYPED } from '../../../src/bot/handlers/papers/typed-paper.ts';
import type { PaperFormView } from '../../../src/cards/index.ts';
import {
  choose,
  faultsOf,
  label,
  PAPER_INPUTS,
  text,
} from '../../../src/cards/views/paper-inputs.ts';

const view = (over: Partial<PaperFormView> = {}): PaperFormView => ({
  kind: 'case',
  press: 'one',
  typed: { ...NOTHING_TYPED, title: 'Forenkling' },
  areas: [],
  forums: [],
  rounds: [],
  faults: [],
  ...over,
});

it('stars what the paper cannot be made without', () => {
  expect(label(view(), 'forum', 'da')).toBe('Forum *');
  expect(label(view(), 'skeleton', 'da')).toBe('Opbygning *');
  expect(label(view(), 'area', 'da')).toBe('Område');
});

it('offers all where choosing none is allowed', () => {
  const from = [{ id: 'it', name: 'It' }];
  const titles = (name: 'area' | 'forum') =>
    choose(view(), { name, from, all: 'Alle' }, 'da').choices[0]?.choices.map(({ title }) => title);
  expect(titles('area')).toEqual(['Alle', 'It']);
  expect(titles('forum')).toEqual(['It']);
});

it('keeps what was typed, with help below and faults beside', () => {
  const faults = [{ field: 'title', kind: 'cpr' }] as const;
  const field = text(view({ faults }), { name: 'title', help: 'Kort' }, 'da');
  expect(field.texts[0]).toMatchObject({ id: PAPER_INPUTS.title, value: 'Forenkling' });
  expect(JSON.stringify(field.help)).toContain('Kort');
  expect(JSON.stringify(field.faults)).toContain('cpr-nummer');
  expect(faultsOf(view({ faults }), 'caseworker', 'da')).toEqual([]);
});
