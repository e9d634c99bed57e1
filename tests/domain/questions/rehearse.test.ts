import { describe, expect, it } from 'vitest';
import { type Rehearsed, rehearse, type Said } from '../../../src/domain/questions/rehearse.ts';
import { anABC, aPage, aSet, EVERY_KIND } from '../../support/question-sets.ts';

const { 'long-text': long, rating } = EVERY_KIND;
const set = aSet(
  aPage('first', [anABC('need', { required: true }), long]),
  aPage('only-a', [rating], { visibleWhen: { question: 'need', is: 'a' } }),
  aPage('written', [anABC('q', { preset: 'b' })], {
    visibleWhen: { question: 'long', answered: true },
  }),
);
const go = (page: string, move: 'next' | 'skip' | 'back', said: Said = {}, inputs = {}) =>
  rehearse(set, { page, go: move, said, inputs });
const at = (rehearsed: Rehearsed | undefined) => rehearsed?.page.id;

describe('rehearse', () => {
  it('begins on the first page, with nothing said', () => {
    expect(rehearse(set)).toMatchObject({ page: { id: 'first' }, answers: {}, said: {} });
  });

  it('goes the way of what was answered', () => {
    const second = go('first', 'next', {}, { need: 'a' });

    expect(at(second)).toBe('only-a');
    expect(go('first', 'next', {}, { need: 'b' })).toBeUndefined();
    expect(at(go('only-a', 'back', second?.said))).toBe('first');
  });

  it('carries choices on, and of a text only that there is one', () => {
    const second = go('first', 'next', {}, { need: 'a', long: 'Det er hemmeligt.' });

    expect(second?.said).toEqual({ need: 'a', long: '…' });
    expect(at(go('only-a', 'next', second?.said, {}))).toBe('written');
  });

  it('shows a page empty, but for what is filled in for everybody', () => {
    const said = { need: 'b', long: '…' };

    expect(go('first', 'next', said, {})).toMatchObject({ answers: { ...said, q: 'b' } });
    expect(go('written', 'back', said)?.answers).toEqual({});
  });

  it('stays where something is missing, with what was typed, until it is skipped', () => {
    const stopped = go('first', 'next', {}, { long: 'Noget' });

    expect(stopped).toMatchObject({
      page: { id: 'first' },
      answers: { long: 'Noget' },
      problems: [{ question: 'need', reason: { kind: 'required' } }],
    });
    expect(at(go('first', 'skip', { long: '…' }))).toBe('written');
  });

  it('begins again from a page there is not', () => {
    expect(at(go('gone', 'next'))).toBe('first');
  });
});
