// Cards of whoever answers a round.

import { roundEntrance } from '../../../src/cards/views/round-entrance.ts';
import { roundPage } from '../../../src/cards/views/round-page.ts';
import { roundProblem } from '../../../src/cards/views/round-problem.ts';
import { roundReceipt } from '../../../src/cards/views/round-receipt.ts';
import { writeProposal } from '../../../src/cards/views/write-proposal.ts';
import { ownEntrance } from '../../../src/domain/delivery/round-messages.ts';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { whoSeesIn } from '../../../src/domain/round/who-sees.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';
import type { Fill } from './data.ts';

const { id: ROUND, kind, privacy } = aRound();
const who = whoSeesIn(aRound());
const LABEL = 'Hvorfor?';

const TEXT = { da: 'Et navn', en: 'A name' };
const NAMES: QuestionSet = {
  id: 'names',
  version: 1,
  title: TEXT,
  pages: [
    {
      id: 'page',
      title: TEXT,
      kind: 'questions',
      repeated: true,
      questions: [{ id: 'name', kind: 'short-text', max: 200, label: TEXT }],
    },
  ],
};

function pages(): Record<string, Fill> {
  const page =
    (note: 'another' | 'nothing' | 'stale', more: number): Fill =>
    (typed, language) => {
      const [only] = NAMES.pages;
      if (only === undefined) throw new Error('the set has no page');
      const view = {
        round: ROUND,
        title: typed.long(200),
        privacy,
        page: only,
        revision: 3,
        who,
      } as const;
      const answers = { name: typed.long(200) };
      return roundPage({ ...view, set: NAMES, answers, problems: [], note, more }, language);
    };
  return {
    'round-page-another': page('another', 1),
    'round-page-nothing': page('nothing', 0),
    'round-page-full': page('stale', 20),
  };
}

export function answeringRounds(): Record<string, Fill> {
  const receipt =
    (differs: { own?: boolean; over?: boolean }): Fill =>
    (typed, language) =>
      roundReceipt(
        { round: ROUND, title: typed.long(200), kind, at: ROUND_AT, ...differs },
        language,
      );
  return {
    ...pages(),
    'round-receipt': receipt({}),
    'round-receipt-own': receipt({ own: true }),
    'round-receipt-over': receipt({ over: true }),
    'round-entrance-own': (typed, language) =>
      roundEntrance(ownEntrance(aRound({ title: typed.long(200) })), language),
    'round-handed-back': (typed, language) => {
      const label = { da: LABEL, en: LABEL };
      const lines = [1, 2, 3].map(() => ({ label, text: typed.long(1_000) }));
      return roundProblem({ kind: 'paused', round: ROUND, typed: lines }, language);
    },
    'round-problem': (_, language) => roundProblem({ kind: 'not-invited' }, language),
    'write-proposal': (_, language) => writeProposal(language),
  };
}
