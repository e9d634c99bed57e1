import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { endorsed } from '../../../src/cards/views/endorsed.ts';
import { endorsedIn } from '../samples/alike.ts';
import { AT, DRAFT, NO } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const base = endorsedIn(USUAL, 'da');
const example = { draft: DRAFT, at: AT, text: 'Det skete også hos os.' };
const endorsement = { ...base.endorsement, examples: [example] };
const shown = (more: Partial<typeof base> = {}) =>
  expand(endorsed({ ...base, endorsement, ...more }, 'da'));

describe('a proposal one experiences too', () => {
  it('shows where it is and what the reader wrote', () => {
    const text = textIn(shown());

    expect(text).toContain('Du oplever det også');
    expect(text).toContain('3 arbejdspladser oplever det');
    expect(text).toContain('Det skrev du');
    expect(text).toContain('Det skete også hos os.');
  });

  it('can be left once', () => {
    expect(sentBy(shown(), 'Følg ikke længere')).toEqual({ verb: 'endorsed.unfollow', no: NO });
    const left = shown({ endorsement: { ...endorsement, following: false } });
    expect(titlesIn(left)).toEqual(['Se hele forløbet', 'Mine forslag']);
    expect(textIn(left)).toContain('Du følger det ikke længere');
  });

  it('gives the answer when there is one', () => {
    expect(
      textIn(shown({ answer: { outcome: 'planned', reason: 'Skemaerne bliver til ét.' } })),
    ).toContain('Skemaerne bliver til ét.');
  });
});
