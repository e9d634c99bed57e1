import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/domain/proposal/title.ts';

const titled = (challenge: string) => titleOf({ answers: { challenge } });

describe('the title of a proposal', () => {
  it('is the first sentence of what is cumbersome', () => {
    expect(titled('Vi taster alt to gange. Og så én gang til.')).toBe('Vi taster alt to gange');
  });

  it('is cut at a word after 70 characters', () => {
    const title = titled('Oplysninger '.repeat(20));

    expect([...title].length).toBeLessThanOrEqual(70);
    expect(title).toMatch(/Oplysninger ?…$/);
  });

  it('is empty when nothing is said', () => {
    expect(titleOf({ answers: {} })).toBe('');
  });
});
