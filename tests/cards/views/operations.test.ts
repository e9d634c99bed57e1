import { describe, expect, it } from 'vitest';
import type { OperationsView } from '../../../src/cards/operations-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { operations } from '../../../src/cards/views/operations.ts';
import type { Language } from '../../../src/domain/shared/language.ts';
import { ALL_WELL } from '../samples/operations.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const SINCE = '2026-11-23T08:12:00.000Z';
const shown = (more: Partial<OperationsView> = {}, language: Language = 'da') =>
  expand(operations({ ...ALL_WELL, ...more }, language));

describe('operations', () => {
  it('says in plain words that all is well, and offers no list', () => {
    const text = textIn(shown());

    expect(text).toContain('Alt kører, som det skal');
    expect(text).toContain('I kø: \ningen beskeder');
    expect(text).toContain('Bliver sendt af: \ndenne server (k3f9)');
    expect(text).toContain('Næste overblik: \n30. november kl. 8.00');
    expect(text).toContain('Tjek af kanalens medlemmer: \nnæste gang 23. november kl. 12.05');
    expect(text).not.toContain('Kræver et kig');
    expect(titlesIn(shown())).toEqual(['Opdater']);
  });

  it('counts what needs a look, and leads to each list', () => {
    const card = shown({ condition: 'look', unknown: 2, failed: 1, outOfReach: 14 });

    expect(textIn(card)).toContain('Vi ved ikke, om 2 beskeder kom frem');
    expect(textIn(card)).toContain('1 besked kunne ikke sendes');
    expect(textIn(card)).toContain('14 personer får ikke beskeder');
    expect(sentBy(card, 'Se ukendte')).toMatchObject({
      verb: 'operations.attention',
      state: 'unknown',
    });
    expect(sentBy(card, 'Se fejlede')).toMatchObject({ state: 'failed' });
    expect(sentBy(card, 'Se, hvem der ikke får beskeder')).toMatchObject({
      verb: 'operations.out-of-reach',
    });
  });

  it('says which other systems are behind, and what they never got', () => {
    const waiting = { count: 3, since: SINCE };
    const givenUp = { count: 1, at: SINCE };
    const receivers = [{ host: 'journal.example', waiting, givenUp }];
    const text = textIn(shown({ condition: 'look', receivers }));

    expect(text).toContain(
      'journal.example har ikke taget imod 3 svar siden 23. november kl. 9.12',
    );
    expect(text).toContain('journal.example fik aldrig et svar');
  });

  it('says since when nothing is let through, and what to do', () => {
    const text = textIn(shown({ condition: 'stopped', stopped: { code: '401', since: SINCE } }));

    expect(text).toContain('Der bliver ikke sendt beskeder');
    expect(text).toContain('siden 23. november kl. 9.12');
    expect(text).toContain('Bed IT');
    expect(text).toContain('kode: 401');
  });

  it('says how long Teams wants us to wait', () => {
    const paused = (pausedMs: number) => textIn(shown({ condition: 'paused', pausedMs }));

    expect(paused(11_200)).toContain('om 12 sekunder');
    expect(paused(95_000)).toContain('om 2 minutter');
    expect(paused(11_200)).toContain('ikke noget, du skal gøre');
  });

  it('says since when the queue stands still, and that nobody sends', () => {
    const late = { condition: 'late', queued: 31, oldestDue: SINCE } as const;
    const text = textIn(shown({ ...late, sentBy: { kind: 'nobody' } }));

    expect(text).toContain('Den ældste skulle være sendt 23. november kl. 9.12');
    expect(text).toContain('31 beskeder, den ældste fra 23. november kl. 9.12');
    expect(text).toContain('ingen lige nu');
  });

  it('names a job that fails, one it has no name for too', () => {
    const jobs = [{ job: 'new-job', failures: 3, lastError: 'ECONNRESET' }];
    const text = textIn(shown({ condition: 'look', jobs }));

    expect(text).toContain('new-job: \ngik galt de sidste 3 gange (kode: ECONNRESET)');
    expect(text).toContain('En fast opgave går galt');
  });

  it('says that no overview is to come, and does not count beyond 1,000', () => {
    const { nextDigest: _, lastDigest: __, ...never } = ALL_WELL;
    const text = textIn(expand(operations({ ...never, failed: 1_000 }, 'da')));

    expect(text).toContain('Sidste overblik: \nintet endnu');
    expect(text).toContain('kommer kun, når nogen beder om det');
    expect(text).toContain('mindst 1.000 beskeder kunne ikke sendes');
  });

  it('speaks English', () => {
    expect(textIn(shown({}, 'en'))).toContain('Everything runs as it should');
  });
});
