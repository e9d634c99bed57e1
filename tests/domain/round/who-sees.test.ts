import { expect, it } from 'vitest';
import { PRIVACIES } from '../../../src/domain/questions/result-rules.ts';
import { ROUND_KINDS, type RoundKind } from '../../../src/domain/round/round.ts';
import { WHO_SEES, whoSees, whoSeesIn } from '../../../src/domain/round/who-sees.ts';

const every = (kind: RoundKind) =>
  [false, true].flatMap((sent) => PRIVACIES.map((privacy) => whoSees({ kind, privacy, sent })));

it.each([
  // Held in a room: named, confidential, anonymous; then the same sent to each of those asked.
  ['survey', 'named-here confidential-here anonymous named-sent confidential-sent anonymous'],
  ['poll', 'named-here confidential-here anonymous named-sent confidential-sent anonymous'],
  ['workshop', 'workshop confidential-here anonymous workshop confidential-sent anonymous'],
  ['collection', 'proposal proposal proposal proposal proposal proposal'],
] as const)('promises of a %s what holds for its privacy and its place', (kind, promised) => {
  expect(every(kind).join(' ')).toBe(promised);
});

it('has no promise that nothing makes', () => {
  expect(new Set(ROUND_KINDS.flatMap(every))).toEqual(new Set(WHO_SEES));
});

it('takes a wave for sent', () => {
  const wave = { series: 's', label: '2026', audience: {}, asked: 4, reminders: [], reminded: 0 };
  const round = { kind: 'survey', privacy: 'named' } as const;
  expect(whoSeesIn(round)).toBe('named-here');
  expect(whoSeesIn({ ...round, wave })).toBe('named-sent');
});
