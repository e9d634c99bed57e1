import { describe, expect, it } from 'vitest';
import { resultPage } from '../../../src/domain/results/result-page.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { hideIn } from '../../../src/domain/triage/hidden-words.ts';
import {
  hideInItem,
  hideInNote,
  hideInOrigin,
  hideInPage,
  hideInPick,
  hideInResponse,
  hideInRound,
  hideInSet,
  hideInText,
  hideInUnsigned,
  typedQuestions,
} from '../../../src/domain/triage/hide-in-round.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';
import { aResponse, aRound } from '../../support/a-round.ts';
import { aNote, aWorkshop } from '../../support/a-workshop.ts';
import { TENANT } from '../../support/builders.ts';
import { SET } from '../../usecases/rounds/results/a-set.ts';

const NAME = 'Sofie';
const HIDE = hideIn([NAME]);
const NONE = hideIn([]);
const TYPED = typedQuestions(SET);
const REPORT = aReport(USUAL);
const ITEM = REPORT.items.find(({ id }) => id === 'q3');
const both = { da: `${NAME}s dag`, en: `${NAME}'s day` };

describe('what is typed in a round', () => {
  it.each([
    ['a round', () => hideInRound(aRound({ title: NAME }), HIDE)],
    [
      'a workshop',
      () =>
        hideInRound(
          aWorkshop({
            stations: [{ id: 's', title: NAME, proposals: [], owner: `${NAME} Holm` }],
          }),
          HIDE,
        ),
    ],
    ['a note', () => hideInNote(aNote({ text: `${NAME} venter`, idea: NAME }), HIDE)],
    [
      'an answer to a note',
      () =>
        hideInPick(
          {
            tenant: TENANT,
            round: asId('round-1'),
            group: 'n',
            revision: 1,
            by: asId('ole'),
            at: '',
            answer: { said: NAME, agreed: 'do', who: NAME },
          },
          HIDE,
        ),
    ],
    [
      'answers, as typed and as handed in',
      () => {
        const answers = { text: `${NAME} venter`, q: 3 };
        const given = { answers, at: '', more: [answers] };
        return hideInResponse(aResponse({ answers, more: [answers], given }), HIDE, TYPED);
      },
    ],
    [
      'anonymous answers',
      () => hideInUnsigned({ id: 'x', answers: { text: NAME }, background: {} }, HIDE, TYPED),
    ],
    ['a free text', () => hideInText({ id: 't1', text: NAME, themes: [] }, HIDE)],
    [
      'where an initiative came from',
      () =>
        hideInOrigin({ round: asId('round-1'), title: NAME, question: both, quotes: [NAME] }, HIDE),
    ],
    ['a set of its host', () => hideInSet({ ...SET, title: both }, HIDE)],
  ])('is left nowhere in %s', (_, hidden) => {
    const text = JSON.stringify(hidden());

    expect(text).toContain('▇▇▇');
    expect(text).not.toContain(NAME);
  });

  it('is not looked for among the codes of answers', () => {
    const response = aResponse({ answers: { q: NAME } });

    expect(hideInResponse(response, HIDE, TYPED)).toEqual(response);
  });
});

describe('results', () => {
  it('lose a theme word, and the question only where its host typed it', () => {
    if (ITEM === undefined) throw new Error('there is no question of texts');
    const cell = ITEM.overall.cell;
    if (cell.seen !== 'shown' || cell.figures.kind !== 'text') throw new Error('no texts');
    const [theme] = cell.figures.themes;
    if (theme === undefined) throw new Error('no theme');
    const figures = { ...cell.figures, themes: [{ ...theme, words: [NAME, 'løn'] }] };
    const item = { ...ITEM, label: both, overall: { cell: { ...cell, figures } } };

    const official = hideInItem(item, { hide: HIDE, asked: NONE });
    const own = hideInItem(item, { hide: HIDE, asked: HIDE });

    expect(official.overall.cell).toMatchObject({ figures: { themes: [{ words: ['løn'] }] } });
    expect(official.label).toEqual(both);
    expect(own.label.da).toBe('▇▇▇ dag');
  });

  it('are hidden on the card as it was posted', () => {
    const page = resultPage({ ...REPORT, title: NAME }, { kind: 'overall' });
    const quoted = { ...page, quotes: [{ item: 'q3', text: `${NAME} venter` }] };
    const hidden = JSON.stringify(hideInPage(quoted, { hide: HIDE, asked: NONE }));

    expect(hidden).not.toContain(NAME);
  });
});
