import { expect, it } from 'vitest';
import { writeBriefing } from '../../../src/papers/briefing/write-briefing.ts';
import { aCase, decided } from '../../support/a-case.ts';
import { wordTexts } from '../../support/read-paper.ts';

const ASKED = { wanted: { kind: 'briefing', scope: { forum: 'oeu' } } } as const;

async function textsOf(stock = aCase({}, ASKED)): Promise<readonly string[]> {
  const [file] = await writeBriefing(stock, 'da', () => {});
  return wordTexts(file?.bytes ?? new Uint8Array());
}

it('is half a page: how it goes, and examples from practice', async () => {
  const texts = await textsOf();
  expect(texts.join('\n')).toContain('Økonomiudvalget orienteres kort om de 6 forenklingsforslag');
  expect(texts).toContain('»Den samme regning kom tilbage fire gange.«');
  expect(texts.length).toBeLessThan(12);
});

it('leaves the place of an example open that nobody released', async () => {
  expect(await textsOf()).toContain('[Her mangler et eksempel: der er ikke frigivet flere]');
  const none = aCase({}, { ...ASKED, proposals: [decided('2026-0001')] });
  expect(await textsOf(none)).toContain('[Her mangler to eksempler: der er ikke frigivet nogen]');
});

it('tells two examples, however many are released', async () => {
  const proposals = ['Et', 'To', 'Tre'].map((example, at) =>
    decided(`2026-000${at + 1}`, { example }),
  );
  const texts = await textsOf(aCase({}, { ...ASKED, proposals }));
  expect(texts.filter((text) => text.startsWith('»'))).toEqual(['»Et«', '»To«']);
});
