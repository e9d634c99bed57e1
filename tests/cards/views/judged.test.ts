import { describe, expect, it } from 'vitest';
import type { JudgedView } from '../../../src/cards/news-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { judged, MISSING_INPUTS } from '../../../src/cards/views/judged.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (view: Omit<JudgedView, 'no'>) => expand(judged({ no: NO, ...view }, 'da'));

describe('judged', () => {
  it('asks whether they felt heard once the problem is judged', () => {
    const card = shown({ solved: 'yes' });

    expect(textIn(card)).toContain('Følte du dig hørt undervejs?');
    expect(titlesIn(card)).toEqual(['Ja', 'Delvist', 'Nej']);
    expect(sentBy(card, 'Delvist')).toEqual({ verb: 'judge.heard', no: NO, heard: 'partly' });
  });

  it.each([
    ['no', 'Det er ikke løst endnu'],
    ['partly', 'Noget mangler stadig'],
  ] as const)('asks first what is missing after a %s', (solved, title) => {
    const card = shown({ solved, asksMissing: true });

    expect(textIn(card)).toContain(title);
    expect(inputIn(card, MISSING_INPUTS.text)['label']).toBe('Hvad mangler?');
    expect(sentBy(card, 'Send')).toEqual({ verb: 'judge.missing', no: NO });
    expect(sentBy(card, 'Spring over')).toEqual({ verb: 'judge.missing', no: NO, skip: true });
  });

  it('tells that it is taken up again, and only then', () => {
    const asks = { solved: 'no', asksMissing: true } as const;

    expect(textIn(shown({ ...asks, reopened: true }))).toContain('Vi tager det op igen.');
    expect(textIn(shown(asks))).not.toContain('Vi tager det op igen.');
  });

  it.each<[NonNullable<JudgedView['problem']>, string]>([
    [{ kind: 'required' }, 'Skriv, hvad der mangler, eller spring over.'],
    [{ kind: 'too-long' }, 'Der er plads til 1.000 tegn.'],
    [{ kind: 'cpr', shown: ['010203-xxxx'] }, '010203-xxxx'],
  ])('shows what was typed again when %j', (problem, text) => {
    const card = shown({ solved: 'no', asksMissing: true, typed: 'Lønnen', problem });

    expect(textIn(card)).toContain(text);
    expect(inputIn(card, MISSING_INPUTS.text)).toMatchObject({ value: 'Lønnen' });
    expect(nodesIn(card, 'Input.Toggle')).toHaveLength(problem.kind === 'cpr' ? 1 : 0);
  });

  it('ends in thanks, with what was answered', () => {
    const card = shown({ solved: 'partly', heard: 'yes' });

    expect(textIn(card)).toContain('Løst hos jer: Delvist\nFølte dig hørt: Ja');
    expect(textIn(card)).toContain('Tak for svarene');
    expect(titlesIn(card)).toEqual(['Se hele forløbet', 'Mine forslag']);
  });
});
