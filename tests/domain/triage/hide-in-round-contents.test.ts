import { expect, it } from 'vitest';
import type { Content } from '../../../src/domain/delivery/message.ts';
import { resultPage } from '../../../src/domain/results/result-page.ts';
import { asId, type InitiativeId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { hideIn } from '../../../src/domain/triage/hidden-words.ts';
import { hideInRoundContent } from '../../../src/domain/triage/hide-in-round-contents.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';

const NAME = 'Sofie';
const HIDE = hideIn([NAME]);
const ROUND = asId<RoundId>('round-1');
const QUOTED = {
  round: ROUND,
  initiatives: new Set([asId<InitiativeId>('i-1')]),
  beside: new Set<never>(),
  hide: HIDE,
  asked: hideIn([]),
};
const page = resultPage({ ...aReport(USUAL), title: NAME }, { kind: 'overall' });
const about = { round: ROUND, title: `${NAME}s dag` };
const CONTENTS: readonly Content[] = [
  { kind: 'round-result', page },
  {
    kind: 'round-entrance',
    ...about,
    what: 'workshop',
    privacy: 'named',
    state: 'open',
    stations: [NAME],
  },
  { kind: 'workshop-receipt', ...about, notes: [], more: 0 },
  {
    kind: 'workshop-summary',
    ...about,
    participants: 1,
    notes: 1,
    stations: [
      {
        title: NAME,
        owner: NAME,
        notes: 1,
        list: [{ title: NAME, votes: 1, said: NAME, who: NAME }],
      },
    ],
  },
  { kind: 'workshop-task', ...about, chosen: [NAME], more: 0 },
  { kind: 'initiative-news', initiative: asId('i-1'), title: NAME, state: 'running' },
];

it.each(CONTENTS)('leaves the word nowhere in $kind', (content) => {
  const hidden = hideInRoundContent(content, QUOTED);

  expect(JSON.stringify(content)).toContain(NAME);
  expect(JSON.stringify(hidden)).not.toContain(NAME);
  expect(hideInRoundContent(hidden, QUOTED)).toEqual(hidden);
});

it.each(CONTENTS.slice(0, 5))('leaves $kind of another round as it is', (content) => {
  expect(hideInRoundContent(content, { ...QUOTED, round: asId('round-2') })).toEqual(content);
});
