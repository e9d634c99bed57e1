import { describe, expect, it } from 'vitest';
import { followedSections } from '../../../src/cards/views/followed-rows.ts';
import { coveringIn, othersIn } from '../samples/alike.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const one = othersIn(USUAL, { text: 'Vikaren står tre steder.' });
const initiative = { ...coveringIn(USUAL), title: 'Adgang fra første dag' };
const names = namesIn(USUAL, 'da');
const many = <T>(length: number, of: T): readonly T[] => Array.from({ length }, () => of);

describe('what the reader follows', () => {
  it('lists proposals with status, each leading to where following is stopped', () => {
    const [section, ...none] = followedSections({ followed: [one], names }, 'da');

    expect(none).toEqual([]);
    expect(section?.heading).toEqual(['Du oplever det også']);
    expect(textIn(section?.rows)).toContain('“Vikaren står tre steder.”');
    expect(textIn(section?.rows)).toContain('Sendt videre');
    expect(section?.rows[0]?.open).toMatchObject({ verb: 'endorsed.show', data: { no: NO } });
  });

  it('lists initiatives with how they stand, leading to the same', () => {
    const [section] = followedSections({ covering: [initiative], names }, 'da');

    expect(section?.heading).toEqual(['Tiltag, der dækker dit']);
    expect(textIn(section?.rows)).toContain('Adgang fra første dag');
    expect(textIn(section?.rows)).toContain('senest 30. juni 2027');
    expect(section?.rows[0]?.open).toMatchObject({
      verb: 'following.show',
      data: { initiative: initiative.id },
    });
  });

  it('is not there without any, and counts what it does not show', () => {
    expect(followedSections({ names }, 'da')).toEqual([]);

    const [alone] = followedSections({ followed: many(7, one), names }, 'da');
    expect(alone?.rows).toHaveLength(5);
    expect(alone?.heading).toEqual(['Du oplever det også – og 2 til, som ikke er vist her']);

    const both = { followed: many(4, one), covering: many(3, initiative), names };
    const [proposals, initiatives] = followedSections(both, 'da');
    expect(proposals?.heading).toEqual(['Du oplever det også – og 1 til, som ikke er vist her']);
    expect(initiatives?.heading).toEqual([
      'Tiltag, der dækker dit – og 1 til, som ikke er vist her',
    ]);
  });
});
