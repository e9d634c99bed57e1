import { expect, it } from 'vitest';
import type { WavePreviewView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { wavePreview } from '../../../src/cards/views/wave-preview.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('tells recipients, reminders with their days, and when it goes', () => {
  const card = shown('wave-preview');
  expect(card).toContain('13 forvaltninger · 3 uden app · 2 gengangere (får én)');
  expect(card).toContain('tirsdag 1. december 2026 · tirsdag 8. december 2026, kun til dem');
  expect(card).toContain('9 får den senere, senest 7. december 2026');
  expect(card).toContain('tirsdag 24. november 2026 kl. 8.00, på ca. 1 minut');
  expect(card).toContain('Send til 412');
});

it('says why it is shown again, and cannot be sent to nobody', () => {
  expect(shown('wave-preview-wrong')).toContain('Antallet passer ikke.');
  expect(shown('wave-preview-few')).toContain('mindst 5');
  expect(shown('wave-preview-nobody')).not.toContain('Send til 412\n');
});

it('names the days on which reminders come, not those they were planned for', () => {
  const view: WavePreviewView = {
    ...{ id: asId('r'), revision: 1, title: 'T', privacy: 'confidential', kind: 'survey' },
    ...{ total: 3, withoutApp: 0, doubles: 0, departments: [], chosen: false, confirm: false },
    ...{ now: '2026-11-24T07:00:00.000Z', endsAt: '2026-12-15T22:59:00.000Z', days: [] },
    planned: ['2026-12-01', '2026-12-08'],
    reminders: [
      [
        { day: '2026-12-04', count: 1 },
        { day: '2026-12-07', count: 2 },
      ],
      [],
    ],
  };
  const text = readCard(expand(wavePreview(view, 'da'))).texts.join('\n');

  expect(text).toContain('fredag 4. december 2026 · tirsdag 8. december 2026, kun til dem');
  expect(text).toContain('Påmindelsen 4. december: 2 får den senere, senest 7. december 2026');
});
