import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { setPage } from '../../../src/cards/views/set-page.ts';
import { type Rehearsed, rehearse } from '../../../src/domain/questions/rehearse.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
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

  it('promises what its round does, and a sample on every page what the wave does', () => {
    const first = rehearse(set);
    if (first === undefined) throw new Error('the set has no pages');
    const round = { id: asId<RoundId>('r'), title: 'T', kind: 'survey', privacy: 'named' } as const;
    const sample = { what: 'survey', privacy: 'named' } as const;
    const here = expand(setPage({ ...first, set, round }, 'da'));
    const sent = expand(setPage({ ...first, set, sample }, 'da'));

    expect(textIn(shown(first))).toContain('Fortroligt');
    expect(textIn(here)).toContain('Med navn: værten og administrationen');
    expect(textIn(sent)).toContain('De andre, der får den, kan ikke');
    expect(sentBy(sent, 'Næste')).toMatchObject({ sample });
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
