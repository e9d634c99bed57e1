import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { setPage } from '../../../src/cards/views/set-page.ts';
import { type Rehearsed, rehearse } from '../../../src/domain/questions/rehearse.ts';
import { anABC, aPage, aSet } from '../../support/question-sets.ts';
import { nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const set = aSet(
  aPage('first', [anABC('one', { required: true })]),
  aPage('last', [anABC('two')], { visibleWhen: { question: 'one', is: 'a' } }),
);
const shown = (rehearsed: Rehearsed | undefined) => {
  if (rehearsed === undefined) throw new Error('the set is at its end');
  return expand(setPage({ ...rehearsed, set }, 'da'));
};
const pressed = (inputs: Readonly<Record<string, string>>) =>
  rehearse(set, { page: 'first', go: 'next', said: {}, inputs });

describe('setPage', () => {
  it('is the page of a round, and says that nothing is kept', () => {
    const card = shown(rehearse(set));

    expect(textIn(card)).toContain('Øv dig: sådan ser deltagerne det. Intet gemmes.');
    expect(nodesIn(card, 'Input').map(({ id }) => id)).toEqual(['a.one']);
  });

  it('leads on while a later page may apply, and to an end on the last', () => {
    expect(titlesIn(shown(rehearse(set)))).toEqual(['Næste', 'Spring over', 'Alle spørgeskemaer']);
    expect(titlesIn(shown(pressed({ one: 'a' })))).toEqual([
      'Færdig',
      'Tilbage',
      'Alle spørgeskemaer',
    ]);
  });

  it('carries what was chosen on, and shows what is missing', () => {
    expect(sentBy(shown(pressed({ one: 'a' })), 'Tilbage')).toMatchObject({
      set: 'test',
      version: 1,
      from: { page: 'last', go: 'back', said: { one: 'a' } },
    });
    expect(textIn(shown(pressed({ one: '' })))).toContain('⚠');
  });
});
