import { expect, it } from 'vitest';
import { hideIn } from '../../../../src/domain/triage/hidden-words.ts';
import {
  finding,
  isOwnSet,
  rewriteOf,
} from '../../../../src/usecases/rounds/hiding/round-rewrite.ts';
import { aResponse, aRound } from '../../../support/a-round.ts';
import { aNote } from '../../../support/a-workshop.ts';
import { SET } from '../results/a-set.ts';

const HIDE = hideIn(['Sofie']);

it('knows a set its host typed, wholly or the choices of it', () => {
  const set = { id: 'lederundersoegelse', version: 1 };

  expect(isOwnSet(aRound({ set }))).toBe(false);
  expect(isOwnSet(aRound({ set: { id: 'quick-1', version: 1 } }))).toBe(true);
  expect(isOwnSet(aRound({ set, from: set }))).toBe(true);
});

it('finds each text once, changes none, and nothing of what nobody may look at', () => {
  const response = aResponse({ answers: { text: 'Sofie venter' } });
  const seen = (privacy: 'named' | 'confidential') => {
    const { found, as } = finding(HIDE);
    const by = rewriteOf(aRound({ privacy }), SET, as);
    expect(by.response(response)).toEqual(response);
    by.note(aNote({ text: 'Sofie ringer' }));
    by.note(aNote({ text: 'Sofie ringer' }));
    return found();
  };
  const note = { where: 'note', text: '▇▇▇ ringer' };

  expect(seen('named')).toEqual([{ where: 'answer', text: '▇▇▇ venter' }, note]);
  expect(seen('confidential')).toEqual([note]);
});
