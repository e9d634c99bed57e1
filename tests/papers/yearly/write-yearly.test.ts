import { describe, expect, it } from 'vitest';
import { writeYearly } from '../../../src/papers/yearly/write-yearly.ts';
import { aStatusStock } from '../../support/a-status.ts';
import { wordTexts } from '../../support/read-paper.ts';

const textsOf = async (over = {}, language: 'da' | 'en' = 'da') => {
  const [word] = await writeYearly(aStatusStock(over), language, () => {});
  return wordTexts(word?.bytes ?? new Uint8Array());
};

describe('the yearly presentation', () => {
  it('has what was done, what was promised and what comes next, with the decision left open', async () => {
    const texts = await textsOf();
    const headings = [
      'Kort fortalt',
      'Siden forrige rapportering',
      'Det, der er lovet',
      'Det kommende år',
      'Beslutning',
    ];

    expect(texts.filter((text) => headings.includes(text))).toEqual(headings);
    expect(texts.at(-1)).toBe('[Byrådets beslutning skrives ind efter mødet]');
    expect(texts).toContain(
      'Siden forrige rapportering den 1. november 2026 er der kommet 4 forslag fra kommunens arbejdspladser, og 1 tiltag er gennemført.',
    );
  });

  it('says what an initiative gave and where else it is used, and of a late one that it is late', async () => {
    const all = (await textsOf()).join('\n');

    expect(all).toContain('250,5 timer om året, oplevet bøvl 2 af 5 (målt)');
    expect(all).toContain('Bruges nu også i');
    expect(all).toContain('Adgang bestilles én gang: forsinket, lovet til 30. juni 2027');
    expect(all).not.toContain('Ole Bang');
  });

  it('says so where there is nothing', async () => {
    const texts = await textsOf({ proposals: [], initiatives: [] });

    expect(texts).toContain(
      'Siden forrige rapportering den 1. november 2026 er der ikke kommet nye forslag, og ingen tiltag er gennemført.',
    );
    expect(texts).toContain('Ingen tiltag er meldt gennemført i perioden.');
    expect(texts).toContain('Der er ingen tiltag i gang eller planlagt.');
  });

  it('is all in English when that is asked for', async () => {
    const texts = await textsOf({}, 'en');

    expect(texts).toContain('The coming year');
    expect(texts.join('\n')).toContain(': late, promised for 30 June 2027');
  });
});
