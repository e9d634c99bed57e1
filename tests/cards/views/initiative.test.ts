import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { initiative } from '../../../src/cards/views/initiative.ts';
import { initiativeIn, initiativeOf } from '../samples/initiatives.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (more: Parameters<typeof initiativeIn>[2] = {}) =>
  expand(initiative(initiativeIn(USUAL, 'da', more), 'da'));

describe('one initiative', () => {
  it('tells what, when and by whom, and that it is late in words', () => {
    const text = textIn(
      shown({
        initiative: initiativeOf(USUAL, {
          title: 'Ét skema',
          horizon: { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' },
        }),
      }),
    );

    expect(text).toContain('Ét skema');
    expect(text).toContain('1. halvår 2027 (senest 30. juni 2027)');
    expect(text).toContain('⚠ Over tiden: skulle være færdigt 30. juni 2027');
    expect(text).toContain('Børnehuset Solsikken');
    expect(text).toContain('I fuld gang');
  });

  it('tells milestones, figures apart and as what they are, and for how many', () => {
    const text = textIn(shown());

    expect(text).toMatch(/✓ .* – nået 20\. januar 2027/);
    expect(text).toMatch(/• .* – 1\. april 2027/);
    expect(text).toContain('1.310,5 timer om året · 25.000 kr. om året · bøvl 2 af 5 (anslået)');
    expect(text).toContain('290 timer om året (målt)');
    expect(text).toContain('Svar på 12 forslag fra 14 arbejdspladser');
    expect(text).toContain('2 følger det uden eget forslag');
  });

  it('leads to its forms and to its proposals', () => {
    const card = shown();

    expect(titlesIn(card).filter((title) => !title.startsWith('Åbn'))).toEqual([
      'Opdatér',
      'Milepæle',
      'Udbytte',
      'Forslag',
      'Fokus og udbredelse',
      'Alle tiltag',
    ]);
    expect(sentBy(card, 'Opdatér')).toEqual({ verb: 'initiative.edit', id: 'i-1' });
    expect(sentBy(card, 'Åbn 2026-0042')).toEqual({ verb: 'proposal.show', no: '2026-0042' });
  });

  it('keeps only its benefit and where it is used to be written once it is over', () => {
    expect(titlesIn(shown({ over: true })).filter((title) => !title.startsWith('Åbn'))).toEqual([
      'Udbytte',
      'Fokus og udbredelse',
      'Alle tiltag',
    ]);
  });
});
