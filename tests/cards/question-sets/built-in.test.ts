import { describe, expect, it } from 'vitest';
import { readQuestionSets } from '../../../src/cards/question-sets.ts';
import { choicesIn } from '../../../src/domain/questions/choices.ts';
import { prune, visiblePages } from '../../../src/domain/questions/flow.ts';
import { choicesAwaited } from '../../../src/domain/questions/given-choices.ts';
import { itemsIn } from '../../../src/domain/questions/items.ts';
import { problemsOf } from '../../../src/domain/questions/problems.ts';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { privacyOf, tablesOf } from '../../../src/domain/questions/result-rules.ts';
import { scalePartsOf } from '../../../src/domain/questions/scale-parts.ts';
import type { Answers } from '../../../src/domain/shared/answer.ts';

const read = readQuestionSets();
const builtIn = read.ok ? read.value : [];

function setCalled(id: string): QuestionSet {
  const set = builtIn.find((one) => one.id === id);
  if (set === undefined) throw new Error(`no set ${id}`);
  return set;
}
const idsOf = (set: Pick<QuestionSet, 'pages'>) => itemsIn(set).map(({ id }) => id);
const wayOf = (set: QuestionSet, answers: Answers) =>
  visiblePages(set, answers).map(({ id }) => id);

describe('the leader survey', () => {
  const survey = setCalled('lederundersoegelse');
  const asked = (...used: readonly string[]) =>
    idsOf({ pages: visiblePages(survey, { used }) }).length;

  it('asks 13 to 15 questions about one area, 20 to 22 about two, and 29 about all three', () => {
    expect(['hr', 'buy', 'fin'].map((area) => asked(area))).toEqual([15, 13, 13]);
    expect([asked('hr', 'buy'), asked('hr', 'fin'), asked('buy', 'fin')]).toEqual([22, 22, 20]);
    expect(asked('hr', 'buy', 'fin')).toBe(29);
  });

  it('goes straight to what concerns everybody for those who used nothing', () => {
    expect(wayOf(survey, { used: ['none'] })).toEqual(['areas', 'all']);
  });

  it('requires the overall satisfaction of what was used, and nothing of the rest', () => {
    const missing = problemsOf(survey, { used: ['hr', 'fin'] }).map(({ question }) => question);

    expect(missing).toEqual(['hr.overall', 'fin.overall']);
  });

  it('keeps its ids, by which one year is compared with another', () => {
    expect(idsOf(survey)).toEqual([
      'used',
      'hr.overall',
      ...['1', '2', '3', '4', '5', '6'].map((item) => `hr.${item}`),
      ...['hr.first', 'hr.text', 'buy.overall'],
      ...['1', '2', '3', '4'].map((item) => `buy.${item}`),
      ...['buy.first', 'buy.text', 'fin.overall'],
      ...['1', '2', '3', '4'].map((item) => `fin.${item}`),
      ...['fin.first', 'fin.text', 'all.who', 'all.time', 'all.heard', 'all.burden', 'all.text'],
    ]);
  });

  it('lets what was not used stay outside the scale, of which the middle is neutral', () => {
    const rated = itemsIn(survey).flatMap(({ question }) =>
      'scale' in question ? [question] : [],
    );

    expect(new Set(rated.map(({ outside }) => outside?.label.da))).toEqual(
      new Set(['Har ikke brugt', 'Ved ikke']),
    );
    for (const question of rated) {
      expect(scalePartsOf(question)).toEqual({ negative: [1, 2], neutral: [3], positive: [4, 5] });
    }
  });

  it('asks what to improve first among what was rated', () => {
    const questions = survey.pages.flatMap((page) => page.questions);
    const optionsOf = (id: string) => {
      const question = questions.find((one) => one.id === id);
      return question === undefined ? [] : choicesIn(question).map((choice) => choice.id);
    };

    for (const area of ['hr', 'buy', 'fin']) {
      expect(optionsOf(`${area}.first`)).toEqual([...optionsOf(area), 'unknown']);
    }
  });

  it('is confidential, and its results stand by department and kind of workplace too', () => {
    expect(privacyOf(survey)).toBe('confidential');
    expect(tablesOf(survey)).toEqual(['overall', 'department', 'unit-type']);
  });
});

describe('the workshop', () => {
  const workshop = setCalled('workshop');

  it('has a page for each phase, of which the notes are written again and again', () => {
    expect(
      workshop.pages.map(({ id, repeated }) => (repeated === true ? `${id} again` : id)),
    ).toEqual(['join', 'notes again', 'vote', 'answer', 'leave']);
  });

  it('leaves stations and shortlist to its host', () => {
    expect(choicesAwaited(workshop).map(({ id }) => id)).toEqual(['station', 'votes']);
  });

  it('counts much hassle as bad news', () => {
    const hassle = itemsIn(workshop).find(({ id }) => id === 'hassle')?.question;

    expect(hassle?.kind === 'rating' && scalePartsOf(hassle)).toEqual({
      negative: [4, 5],
      neutral: [3],
      positive: [1, 2],
    });
  });
});

describe('the question whether somebody was heard', () => {
  const heard = setCalled('hoert');

  it.each([
    [{ solved: 'yes', heard: 'yes' }, false],
    [{ solved: 'partly', heard: 'yes' }, true],
    [{ solved: 'yes', heard: 'no' }, true],
    [{ heard: 'partly' }, true],
    [{}, false],
  ])('asks what is missing only where something is: %j', (answers, asks) => {
    expect(wayOf(heard, answers).includes('missing')).toBe(asks);
    expect(prune(heard, { ...answers, missing: 'Svar' })['missing']).toBe(
      asks ? 'Svar' : undefined,
    );
  });
});

describe('the small sets', () => {
  it('say how private they are, and ask in both languages', () => {
    expect(
      builtIn.map(({ id, privacy, title }) => [id, privacy, title.da !== '', title.en !== '']),
    ).toEqual([
      ['evaluering', 'anonymous', true, true],
      ['forslag', undefined, true, true],
      ['hoert', 'confidential', true, true],
      ['lederundersoegelse', 'confidential', true, true],
      ['navneforslag', 'named', true, true],
      ['prioritering', 'named', true, true],
      ['workshop', 'named', true, true],
    ]);
  });

  it('let at most three be chosen of what the host gives', () => {
    for (const id of ['navneforslag', 'prioritering', 'workshop']) {
      expect(
        choicesAwaited(setCalled(id)).find((question) => question.kind === 'votes'),
      ).toMatchObject({
        max: 3,
        choices: 'given',
      });
    }
  });

  it('have a short name for every question that stands in a list of results', () => {
    const questions = builtIn.flatMap(({ pages }) => pages.flatMap((page) => page.questions));

    expect(questions.filter(({ short }) => short === undefined)).toEqual([]);
  });
});
