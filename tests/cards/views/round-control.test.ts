import { describe, expect, it } from 'vitest';
import type { RoundControlView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { roundControl } from '../../../src/cards/views/round-control.ts';
import { conductsOf } from '../../../src/domain/round/conduct.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (differs: Partial<Round> = {}, more: Partial<RoundControlView> = {}) => {
  const round = aRound({ code: '4821', ...differs });
  const view = { round, can: conductsOf(round), handedIn: 3, halfway: 2, coHosts: [] };
  return expand(roundControl({ ...view, now: ROUND_AT, personal: true, ...more }, 'da'));
};

describe('roundControl', () => {
  it('says how many have answered, the time left and the code', () => {
    const text = textIn(shown({ endsAt: '2026-11-24T09:12:30.000Z' }));
    expect(text).toContain('3 har svaret');
    expect(text).toContain('2 er i gang med at svare');
    expect(text).toContain('Lukker 10.12 · 12 minutter igen');
    expect(text).toContain('Skriv “afstemning 4821” til Forenkl');
    expect(text).toContain('Ingen – tryk for at vælge');
  });

  it('offers what can be done now, and never to open it', () => {
    const running = titlesIn(shown({ endsAt: ROUND_AT }));
    expect(running).toEqual(
      expect.arrayContaining(['Sæt på pause', 'Forlæng 5 minutter', 'Luk', 'Aflys']),
    );
    expect(running).not.toContain('Start');
    expect(titlesIn(shown())).not.toContain('Forlæng 5 minutter');
    expect(titlesIn(shown({ state: 'paused' }))).toContain('Fortsæt');
  });

  it('has a prepared round changed and rehearsed in a personal chat alone', () => {
    const state = 'prepared';
    expect(titlesIn(shown({ state }))).toEqual(expect.arrayContaining(['Øv dig', 'Ret', 'Slet']));
    const inRoom = titlesIn(shown({ state }, { personal: false }));
    expect(inRoom).not.toContain('Ret');
    expect(textIn(shown({ state }))).toContain('Skriv @Forenkl start');
  });

  it('shows no code, no co-host and nothing to lead once it is over', () => {
    const card = shown({ state: 'cancelled' }, { can: [] });
    expect(textIn(card)).not.toContain('4821');
    expect(textIn(card)).not.toContain('Medvært');
    expect(textIn(card)).toContain('er gemt, men vises ikke');
    expect(titlesIn(card)).not.toContain('Luk');
  });
});
