import { describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { readRound, type TypedRound } from '../../../src/domain/round/typed-round.ts';

const label = { da: 'Mødet', en: 'The meeting' };
const votes = { id: 'votes', kind: 'votes', label, max: 3, choices: 'given' } as const;
const text = { id: 'why', kind: 'long-text', label, max: 1_000 } as const;
const SET: QuestionSet = {
  id: 'evaluering',
  version: 1,
  title: label,
  privacy: 'anonymous',
  pages: [{ id: 'page', title: label, kind: 'questions', questions: [text] }],
};
const VOTES: QuestionSet = {
  ...SET,
  id: 'prioritering',
  pages: [{ id: 'vote', title: label, kind: 'questions', questions: [votes] }],
};
const LATER: QuestionSet = { ...SET, id: 'navne', pages: [...SET.pages, ...VOTES.pages] };
const SETS = [SET, VOTES, LATER];
const TYPED: TypedRound = {
  set: '',
  title: '',
  question: '',
  choices: '',
  minutes: '',
  privacy: '',
  results: '',
  guests: '',
  given: {},
};
const poll = (typed: Partial<TypedRound>) => readRound('poll', { ...TYPED, ...typed }, []);
const survey = (typed: Partial<TypedRound>) => readRound('survey', { ...TYPED, ...typed }, SETS);

describe('a poll', () => {
  it('takes a question and nothing more', () => {
    expect(poll({ question: '  Hvad nu?\n' })).toEqual({
      faults: [],
      quick: { question: 'Hvad nu?', choices: [] },
      given: {},
      title: '',
      privacy: 'confidential',
      results: 'at-close',
      guests: false,
    });
  });

  it('takes each choice once, without empty lines', () => {
    const { quick } = poll({ question: 'Hvad?', choices: ' Løn \n\nIndkøb\r\nLøn' });
    expect(quick.choices).toEqual(['Løn', 'Indkøb']);
  });

  it.each<[Partial<TypedRound>, readonly string[]]>([
    [{}, ['question-missing']],
    [{ question: 'x'.repeat(201) }, ['question-long']],
    [{ question: 'Hvad?', choices: 'Kun én' }, ['choices-few']],
    [
      { question: 'Hvad?', choices: Array.from({ length: 21 }, (_, n) => n).join('\n') },
      ['choices-many'],
    ],
    [{ question: 'Hvad?', choices: `Kort\n${'x'.repeat(101)}` }, ['choice-long']],
    [{ question: 'Hvad?', minutes: '7' }, ['minutes']],
    [{ question: 'Hvad?', minutes: 'længe' }, ['minutes']],
    [{ question: 'Hvad?', privacy: 'secret' }, ['privacy']],
    [{ question: 'Hvad?', privacy: 'confidential', results: 'live' }, ['live']],
    [{ question: 'Hvad med 010190-1234?' }, ['cpr']],
  ])('names what is wrong with %j', (typed, faults) => {
    expect(poll(typed).faults).toEqual(faults);
  });

  it('shows results while it runs where answers are named', () => {
    const read = poll({ question: 'Hvad?', privacy: 'named', results: 'live', guests: 'yes' });
    expect(read).toMatchObject({ faults: [], results: 'live', guests: true, privacy: 'named' });
  });
});

describe('a survey', () => {
  it('is as private as its set says, until its host says otherwise', () => {
    expect(survey({ set: 'evaluering' }).privacy).toBe('anonymous');
    expect(survey({ set: 'evaluering', privacy: 'set' }).privacy).toBe('anonymous');
    expect(survey({ set: 'evaluering', privacy: 'named' }).privacy).toBe('named');
  });

  it.each<[Partial<TypedRound>, readonly string[]]>([
    [{}, ['set-missing']],
    [{ set: 'forslag' }, ['set-missing']],
    [{ set: 'evaluering', title: 'x'.repeat(201) }, ['title-long']],
    [{ set: 'prioritering' }, ['given-few']],
    [{ set: 'prioritering', given: { votes: 'Én' } }, ['given-few']],
    [{ set: 'prioritering', given: { votes: 'Én\nTo' } }, []],
    [{ set: 'navne' }, []],
    [{ set: 'navne', given: { votes: 'Én' } }, ['given-few']],
    [{ set: 'prioritering', given: { votes: 'Én\n010190-1234' } }, ['cpr']],
  ])('names what is wrong with %j', (typed, faults) => {
    expect(survey(typed).faults).toEqual(faults);
  });

  it('reads the choices of the set that was chosen, and of no other question', () => {
    const read = survey({ set: 'prioritering', given: { votes: 'Én\nTo', forged: 'a\nb' } });
    expect(Object.keys(read.given)).toEqual(['votes']);
    expect(read.given['votes']?.map(({ label: said }) => said.da)).toEqual(['Én', 'To']);
  });
});
