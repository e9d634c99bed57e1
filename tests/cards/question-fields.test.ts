import { describe, expect, it } from 'vitest';
import { expand } from '../../src/cards/template.ts';
import { page } from '../../src/cards/views/page.ts';
import { inputsFor, inputsOf } from '../../src/domain/questions/inputs.ts';
import type { Question } from '../../src/domain/questions/question-set.ts';
import { pageView } from './samples/data.ts';
import { everyKindView } from './samples/every-kind.ts';
import { USUAL } from './samples/typed.ts';
import { inputIn, nodesIn, textIn } from './walk.ts';

const answered = everyKindView(USUAL, true);
const ALL: readonly Question[] = answered.page.questions;

describe('every kind of question', () => {
  const card = expand(page(answered, 'da'));

  it('has exactly the inputs that are read back', () => {
    const ids = nodesIn(card, 'Input').map(({ id }) => id);

    expect(ids).toEqual(ALL.flatMap(inputsFor).map((input) => `a.${input}`));
  });

  it('holds what was answered', () => {
    const held = nodesIn(card, 'Input').map(({ id, value }) => [
      String(id).slice(2),
      String(value ?? ''),
    ]);

    expect(Object.fromEntries(held)).toEqual(inputsOf(answered.page, answered.answers));
  });

  it('marks what is required in its label, and lets the client stop nobody', () => {
    const inputs = nodesIn(card, 'Input');
    const labels = inputs.map(({ label }) => String(label));

    expect(labels.filter((label) => !label.endsWith('*'))).toEqual(['Spørgsmål om number – enhed']);
    expect(inputs.filter((input) => 'isRequired' in input || 'regex' in input)).toEqual([]);
  });

  it('says beside a field what is wrong with it', () => {
    const said = textIn(card).match(/⚠ Her mangler et svar\./g);

    expect(said).toHaveLength(ALL.length - 1);
  });
});

describe('a question', () => {
  const shown = (questions: readonly Question[], more = {}) => {
    const own = { ...answered.page, questions };
    const set = { ...answered.set, pages: [own] };
    return expand(page(pageView(USUAL, own.id, { set, ...more }), 'da'));
  };
  const label = { da: 'Hvad?', en: 'What?' };
  const choices = (count: number, text = 'Valg') =>
    Array.from({ length: count }, (_, at) => ({ id: `c${at}`, label: { da: text, en: text } }));

  it.each([
    ['few short choices', choices(8), 'expanded'],
    ['many choices', choices(9), 'compact'],
    ['long choices', choices(3, 'x'.repeat(81)), 'compact'],
  ])('with %s is drawn %3$s', (_, given, style) => {
    const card = shown([{ id: 'q', kind: 'one-choice', label, choices: given }]);

    expect(inputIn(card, 'a.q')['style']).toBe(style);
  });

  it('of a number that could not be read shows what was typed', () => {
    const number: Question = { id: 'q', kind: 'number', label, min: 1, max: 9 };

    const card = shown([number], { answers: { q: 'to-tre' } });

    expect(inputIn(card, 'a.q')).toMatchObject({ type: 'Input.Text', value: 'to-tre' });
  });

  it('of a date that could not be read shows what was typed', () => {
    const card = shown([{ id: 'q', kind: 'date', label }], { answers: { q: 'i morgen' } });

    expect(inputIn(card, 'a.q')).toMatchObject({ type: 'Input.Text', value: 'i morgen' });
  });

  it('names its unit when there is only one', () => {
    const units = [{ id: 'm', label: { da: 'minutter', en: 'minutes' } }];

    const card = shown([{ id: 'q', kind: 'number', label, min: 1, max: 9, units }]);

    expect(inputIn(card, 'a.q')['label']).toBe('Hvad? (minutter)');
  });

  it('offers words to begin with', () => {
    const suggestions = ['Opus', 'Aula'];

    const card = shown([{ id: 'q', kind: 'short-text', label, max: 50, suggestions }]);

    expect(textIn(card)).toContain('Fx Opus, Aula.');
  });

  it('never cuts what was typed by its limit', () => {
    const text = 'x'.repeat(40);

    const card = shown([{ id: 'q', kind: 'short-text', label, max: 10 }], { answers: { q: text } });

    expect(inputIn(card, 'a.q')).toMatchObject({ value: text, maxLength: 40 });
  });

  it.each(['short-text', 'long-text'] as const)(
    'lets too much be pasted into a %s, to tell of it instead of losing it',
    (kind) => {
      const card = (max: number) => shown([{ id: 'q', kind, label, max }]);

      expect(inputIn(card(300), 'a.q')).toMatchObject({ maxLength: 600 });
      expect(inputIn(card(4_000), 'a.q')).toMatchObject({ maxLength: 5_000 });
    },
  );

  it('shows what was typed and not stored, with a word against the suspicion', () => {
    const card = shown([{ id: 'q', kind: 'long-text', label, max: 100 }], {
      answers: { q: 'før' },
      typed: { q: 'Ring til 010190-1234' },
      problems: [{ question: 'q', kind: 'cpr', shown: ['010190-••••'] }],
    });

    expect(inputIn(card, 'a.q')['value']).toBe('Ring til 010190-1234');
    expect(inputIn(card, 'notCpr.q')['title']).toBe('Det er ikke et cpr-nummer');
  });
});
