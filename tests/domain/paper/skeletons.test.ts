import { describe, expect, it } from 'vitest';
import { asksOf, CASE_PARTS, SECTIONS } from '../../../src/domain/paper/skeletons.ts';
import { SKELETONS } from '../../../src/domain/paper/wanted.ts';

describe('a skeleton', () => {
  it.each(SKELETONS)('%s tells everything once, who decides only where it is usual', (skeleton) => {
    const parts = SECTIONS[skeleton].flatMap((section) => [...section.parts]);
    expect(new Set(parts).size).toBe(parts.length);
    const usual = CASE_PARTS.filter((part) => part !== 'decided-by');
    expect(parts.filter((part) => part !== 'decided-by').toSorted()).toEqual(usual.toSorted());
  });

  it('has the headings in the order of the documents they come from', () => {
    const headings = (skeleton: keyof typeof SECTIONS) =>
      SECTIONS[skeleton].flatMap((one) => ('heading' in one ? [one.heading] : []));
    expect(headings('copenhagen').join()).toBe(
      'recommendation,background,presentation,economy,next,decision,annexes',
    );
    expect(headings('herning').join()).toBe('summary,presentation,recommendation,decision,annexes');
    expect(headings('albertslund').join()).toBe(
      'background,presentation,economy,recommendation,decision,annexes',
    );
    expect(headings('ballerup').join()).toBe(
      'earlier,summary,background,presentation,economy,annexes,decided-by,recommendation,decision',
    );
  });
});

it('asks to be told again while something is to come, but not of a discussion', () => {
  expect(asksOf('orientation', true)).toEqual(['orientation', 'again']);
  expect(asksOf('orientation', false)).toEqual(['orientation']);
  expect(asksOf('discussion', true)).toEqual(['discussion']);
});
