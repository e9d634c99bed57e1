import { describe, expect, it } from 'vitest';
import {
  NOTHING_TYPED,
  typedOf,
  typedRound,
} from '../../../../src/bot/handlers/rounds/typed-round.ts';
import { quickSet } from '../../../../src/domain/round/quick-set.ts';
import { aRound } from '../../../support/a-round.ts';
import { HEADING, SET } from '../../../support/leading-world.ts';

describe('what was typed on the form', () => {
  it('is read by input, and anything that is no text counts as empty', () => {
    const inputs = { 'r.question': 'Hvad?', 'r.minutes': 5, 'r.given.votes': 'a\nb', other: 'x' };
    expect(typedRound(inputs)).toEqual({
      ...NOTHING_TYPED,
      question: 'Hvad?',
      given: { votes: 'a\nb' },
    });
  });

  it('comes back from a prepared poll as it was typed', () => {
    const quick = { question: 'Hvad?', choices: ['Løn', 'Indkøb'] };
    const set = quickSet({ id: 'quick-1', version: 1 }, quick, HEADING);
    const round = aRound({ title: 'Hvad?', minutes: 15, guests: true });
    expect(typedOf(round, set)).toMatchObject({
      question: 'Hvad?',
      choices: 'Løn\nIndkøb',
      minutes: '15',
      guests: 'yes',
      privacy: 'confidential',
      set: '',
    });
  });

  it('comes back from a prepared survey with the set it was made of', () => {
    const round = aRound({
      kind: 'survey',
      title: 'Fredag',
      from: { id: 'evaluering', version: 2 },
    });
    expect(typedOf(round, { ...SET, id: 'quick-1' })).toMatchObject({
      set: 'evaluering',
      title: 'Fredag',
      question: '',
    });
    const named = aRound({ kind: 'survey', title: 'Evaluering', set: { id: SET.id, version: 2 } });
    expect(typedOf(named, SET)).toMatchObject({ set: 'evaluering', title: '' });
  });
});
