import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { taskOver } from '../../../src/cards/views/task-over.ts';
import { NO } from '../samples/data.ts';
import { textIn, titlesIn } from '../walk.ts';

describe('taskOver', () => {
  it.each([
    ['answered', 'Forslaget er besvaret'],
    ['withdrawn', 'Forslaget er trukket tilbage'],
    ['moved', 'Forslaget er hos en anden nu'],
    ['taken-back', 'Forslaget er hos forenklingsteamet igen'],
  ] as const)('says why it is over: %s', (how, title) => {
    const card = expand(taskOver({ no: NO, title: 'Tre skemaer', how }, 'da'));

    expect(textIn(card)).toContain(title);
    expect(textIn(card)).toContain('Du behøver ikke gøre mere ved “Tre skemaer”.');
    expect(textIn(card).includes('Tak for svaret.')).toBe(how === 'answered');
    expect(titlesIn(card)).toEqual(['Mine opgaver']);
  });
});
