import { describe, expect, it } from 'vitest';
import type { QuestionSentView } from '../../../src/cards/question-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { questionSent } from '../../../src/cards/views/question-sent.ts';
import { AT, NO } from '../samples/data.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<QuestionSentView>) =>
  expand(questionSent({ no: NO, name: 'Karen Holm', now: AT, ...more }, 'da'));

describe('questionSent', () => {
  it.each([
    [AT, 'Karen Holm får det nu.'],
    ['2026-11-23T11:30:00.000Z', 'Karen Holm får det i dag kl. 12.30.'],
    ['2026-11-24T06:30:00.000Z', 'Karen Holm får det i morgen kl. 7.30.'],
    ['2026-11-30T06:30:00.000Z', 'Karen Holm får det mandag 30. november 2026 kl. 7.30.'],
  ])('says what goes at %s as people do', (goesAt, words) => {
    expect(textIn(shown({ goesAt }))).toContain(words);
    expect(titlesIn(shown({ goesAt }))).toEqual(['Se forslaget']);
  });

  it('says that nothing can be sent, and leads to what can be done about it', () => {
    expect(textIn(shown({}))).toContain('Karen Holm kan ikke få beskeder lige nu.');
    expect(titlesIn(shown({}))).toContain('Se, hvem der ikke får beskeder');
  });

  it('names nobody it does not know', () => {
    const card = expand(questionSent({ no: NO, now: AT, goesAt: AT }, 'da'));

    expect(textIn(card)).toContain('Forslagsstilleren får det nu.');
  });
});
