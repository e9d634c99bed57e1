import { describe, expect, it } from 'vitest';
import { followedSection } from '../../../src/cards/views/followed-rows.ts';
import { othersIn } from '../samples/alike.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const one = othersIn(USUAL, { text: 'Vikaren står tre steder.' });
const names = namesIn(USUAL, 'da');

describe('followedSection', () => {
  it('lists them with status, each leading to where following is stopped', () => {
    const [section] = followedSection([one], names, 'da');

    expect(section?.heading).toEqual(['Du oplever det også']);
    expect(textIn(section?.rows)).toContain('“Vikaren står tre steder.”');
    expect(textIn(section?.rows)).toContain('Sendt videre');
    expect(section?.rows[0]?.open).toMatchObject({ verb: 'endorsed.show', data: { no: NO } });
  });

  it('is not there without any, and counts what it does not show', () => {
    expect(followedSection([], names, 'da')).toEqual([]);
    const [many] = followedSection(
      Array.from({ length: 7 }, () => one),
      names,
      'da',
    );
    expect(many?.rows).toHaveLength(5);
    expect(many?.heading).toEqual(['Du oplever det også – og 2 til, som ikke er vist her']);
  });
});
