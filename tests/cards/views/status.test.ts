import { describe, expect, it } from 'vitest';
import { status } from '../../../src/cards/views/status.ts';
import { statusSince } from '../../../src/domain/paper/status-since.ts';
import { aStatusStock } from '../../support/a-status.ts';

const card = (over = {}) => {
  const scope = { since: '2026-11-01', forum: 'board' };
  const found = statusSince(aStatusStock(over));
  return JSON.stringify(status({ status: found, scope, of: ['Direktionen'], press: 'p1' }, 'da'));
};

describe('the figures of a status', () => {
  it('are those of the paper, with what is known of them alone', () => {
    const shown = card();

    expect(shown).toContain('Status på 4 forslag');
    expect(shown).toContain('Siden 1. november 2026 · Kun Direktionen');
    expect(shown).toContain(
      'Gennemført 1 · Forsinket 1 · Til behandling i et forum 1 · Endnu ikke besvaret 1',
    );
    expect(shown).toContain('2: 1 er holdt, 1 er ikke holdt');
    expect(shown).toContain('ventes at frigøre 1.510 timer om året (anslået), målt 250,5 timer');
    expect(shown).toContain('4,0 → 2,0');
    expect(card({ initiatives: [] })).not.toContain('Oplevet bøvl');
  });

  it('lead to the files, to the late ones and to a case, about just the same', () => {
    const shown = card();

    expect(shown).toContain('"since":"2026-11-01","forum":"board"');
    expect(shown).toContain('paper.make');
    expect(shown).toContain('"matter":"status"');
    expect(shown).toContain('"filter":"late"');
    expect(card({ proposals: [], initiatives: [] })).not.toContain('paper.make');
  });
});
