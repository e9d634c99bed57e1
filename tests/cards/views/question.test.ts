import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { question } from '../../../src/cards/views/question.ts';
import { NO } from '../samples/data.ts';
import { buttonsIn, textIn, titlesIn } from '../walk.ts';

const view = {
  no: NO,
  title: 'Skema til vikarer',
  question: 'Hvilket skema?\nOg hvor tit?',
  team: 'Forenklingsteamet',
};

describe('question', () => {
  it('asks, says what it is about, and leads to the reply', () => {
    const card = expand(question(view, 'da'));

    expect(textIn(card)).toContain(`Forslag ${NO}\nVi har et spørgsmål til dig`);
    expect(textIn(card)).toContain('forslaget “Skema til vikarer”.\nHvilket skema?\nOg hvor tit?');
    expect(textIn(card)).toContain(
      'Forenklingsteamet spørger for at kunne arbejde videre med det.',
    );
    expect(titlesIn(card)).toEqual(['Svar']);
    expect(buttonsIn(card)[0]).toMatchObject({
      verb: 'proposal.supplement',
      data: { no: NO, verb: 'proposal.supplement' },
    });
  });

  it('speaks the language of the proposer', () => {
    expect(titlesIn(expand(question(view, 'en')))).toEqual(['Reply']);
  });
});
