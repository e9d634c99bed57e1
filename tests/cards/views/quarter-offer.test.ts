import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { quarterOffer } from '../../../src/cards/views/quarter-offer.ts';
import type { QuarterOffer } from '../../../src/domain/delivery/quarter-contents.ts';
import { textIn, titlesIn } from '../walk.ts';

const drawn = (state: QuarterOffer['state']) =>
  expand(
    quarterOffer(
      { kind: 'quarter-offer', quarter: { year: 2026, quarter: 4 }, state, by: 'Mette' },
      'da',
    ),
  );

describe('quarterOffer', () => {
  it.each([
    ['ready', 'Kvartalsbrevet for 4. kvartal 2026 er klar', ['Se det, og send', 'Ikke denne gang']],
    ['sent', 'Sendt af Mette.', ['Se, hvordan det går']],
    ['skipped', 'Mette valgte', ['Se det alligevel']],
  ] as const)('that is %s says so, and leads on', (state, text, titles) => {
    expect(textIn(drawn(state))).toContain(text);
    expect(titlesIn(drawn(state))).toEqual(titles);
  });
});
