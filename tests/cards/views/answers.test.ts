import { describe, expect, it } from 'vitest';
import type { AnswersView, ListedAnswer } from '../../../src/cards/decide-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { answers } from '../../../src/cards/views/answers.ts';
import { no } from '../../support/a-proposal.ts';
import { buttonsIn, sentBy, textIn } from '../walk.ts';

const one = (number: string, more: Partial<ListedAnswer> = {}): ListedAnswer => ({
  no: no(number),
  title: 'Tre skemaer',
  outcome: 'planned',
  lacks: [],
  ...more,
});
const shown = (more: Partial<AnswersView> = {}) =>
  expand(
    answers(
      {
        answers: [one('2026-1', { lacks: ['first'] }), one('2026-2', { hard: 57 }), one('2026-3')],
        sendable: 2,
        proposers: 31,
        others: 56,
        unreached: 2,
        ...more,
      },
      'da',
    ),
  );

describe('answers', () => {
  it('says how many are told, who cannot be, what is lacking and what is hard to read', () => {
    const text = textIn(shown());

    expect(text).toContain('3 svar ligger klar');
    expect(text).toContain('87 personer får besked: 31 forslagsstillere og 56, der oplever');
    expect(text).toContain('2 får ikke beskeder');
    expect(text).toContain('1 kan ikke sendes endnu');
    expect(text).toContain('mangler “Det skal afklares først”');
    expect(text).toContain('1 er svær at læse (lix over 50)');
  });

  it('leads to what must be mended, to a sample, to the last word and to who is not reached', () => {
    expect(sentBy(shown(), 'Ret')).toMatchObject({ verb: 'answers.show', no: '2026-0001' });
    expect(sentBy(shown(), 'Send en prøve til mig')).toMatchObject({ no: '2026-0002' });
    expect(sentBy(shown(), 'Send 2 svar')).toMatchObject({ verb: 'answers.look' });
    expect(sentBy(shown(), 'Se hvem')).toMatchObject({ verb: 'answers.unreached' });
  });

  it('looks through where nothing is lacking, and sends nothing where nothing can be', () => {
    const fine = shown({ answers: [one('2026-3')], unreached: 0 });
    expect(sentBy(fine, 'Gennemgå')).toMatchObject({ no: '2026-0003' });
    const none = shown({ answers: [], sendable: 0, proposers: 0, others: 0, unreached: 0 });
    expect(buttonsIn(none)).toEqual([]);
  });

  it('tells what was saved, or that it is no longer ready', () => {
    expect(textIn(shown({ saved: no('2026-1') }))).toContain('✓ Gemt: 2026-0001');
    expect(textIn(shown({ note: 'not-ready' }))).toContain('⚠ Svaret ligger ikke klar mere');
  });

  it('tells how many are not shown', () => {
    const many = Array.from({ length: 18 }, (_, at) => one(`2026-${at + 1}`));

    expect(textIn(shown({ answers: many }))).toContain('og 3 til');
  });
});
