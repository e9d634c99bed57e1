import { describe, expect, it } from 'vitest';
import { textFaults } from '../../../src/domain/questions/check-texts.ts';
import { anABC, asking, aText, EVERY_KIND } from '../../support/question-sets.ts';

describe('textFaults', () => {
  it('lets a brace or a dollar stand alone', () => {
    expect(textFaults(asking(anABC('q', { label: aText('{a} costs $ 5 {') })))).toEqual([]);
  });

  it('finds a macro in any text of any kind', () => {
    const alive = aText('{{x');
    const everywhere = asking(
      { ...EVERY_KIND.ratings, items: [{ id: 'i', label: alive }], help: alive, example: alive },
      { ...EVERY_KIND.rating, outside: { id: 'none', label: alive }, short: alive },
      { ...EVERY_KIND.number, units: [{ id: 'u', label: alive }] },
    );

    const danish = textFaults({ ...everywhere, intro: alive }).filter((fault) =>
      fault.includes('in da'),
    );

    expect(danish.map((fault) => fault.split(' holds')[0])).toEqual([
      'set: its intro',
      'question ratings: its help',
      'question ratings: its example',
      'question ratings: its choice "i"',
      'question rating: its short name',
      'question rating: its choice "none"',
      'question number: its choice "u"',
    ]);
  });
});
