import { describe, expect, it } from 'vitest';
import { answerParts, labelled } from '../../../src/cards/views/answer-parts.ts';
import { textIn } from '../walk.ts';

const ROOM = { challenge: 20, part: 20, reason: 40 };

describe('answerParts', () => {
  it('leaves out what there is not', () => {
    const lines = answerParts({ reason: 'Fordi', parts: { challenge: 'Skemaer' } }, ROOM, 'da');

    expect(lines.map((line) => textIn(line))).toEqual([
      'Udfordringen  \nSkemaer',
      'Hvorfor  \nFordi',
    ]);
  });

  it('shows as much of a part as there is room for', () => {
    const parts = { challenge: 'å'.repeat(600) };

    const [challenge] = answerParts({ reason: 'Fordi', parts }, ROOM, 'da');

    expect(textIn(challenge)).toBe(`Udfordringen  \n${'å'.repeat(10)} …`);
  });
});

describe('labelled', () => {
  it('puts the name before the first paragraph only', () => {
    const lines = labelled('Hvorfor', 'Et.\n\nTo.', 100);

    expect(lines.map((line) => textIn(line))).toEqual(['Hvorfor  \nEt.', 'To.']);
    expect(labelled('Hvorfor', undefined, 100)).toEqual([]);
    expect(labelled('Hvorfor', ' \n ', 100)).toEqual([]);
  });
});
