import { describe, expect, it } from 'vitest';
import { endedWith, meteredTurn } from '../../src/bot/metered-turn.ts';
import { problemCard } from '../../src/cards/index.ts';
import { toldTelemetry } from '../support/told-telemetry.ts';

const FACTS = { kind: 'press', place: 'personal', verb: 'how' };

describe('a turn', () => {
  it('is told with how it ended, and what was refused is counted', async () => {
    const telemetry = toldTelemetry();

    await meteredTurn(telemetry, FACTS, async () => ({ outcome: 'refused', refusal: 'busy' }));

    expect(telemetry.told).toEqual([
      { name: 'forenkl.turn.duration', facts: { ...FACTS, outcome: 'refused' } },
      { name: 'forenkl.refusals', facts: { kind: 'busy' } },
      { name: 'turn', facts: { ...FACTS, outcome: 'refused', code: 'busy' } },
    ]);
  });

  it('that was answered counts no refusal', async () => {
    const telemetry = toldTelemetry();

    await meteredTurn(telemetry, FACTS, async () => ({ outcome: 'answered' }));

    expect(telemetry.told.map(({ name }) => name)).toEqual(['forenkl.turn.duration', 'turn']);
  });
});

describe('an answer', () => {
  it('is a refusal when its card says why something could not be done', () => {
    const card = problemCard({ kind: 'too-late' }, 'da');

    expect(endedWith([{ kind: 'forMe', card }])).toEqual({
      outcome: 'refused',
      refusal: 'too-late',
    });
  });

  it('is none when nothing went wrong', () => {
    const fine = problemCard({ kind: 'cancelled' }, 'da');

    expect(endedWith([{ kind: 'forMe', card: fine }])).toEqual({ outcome: 'answered' });
    expect(endedWith([{ kind: 'hint', text: 'Gemt' }])).toEqual({ outcome: 'answered' });
    expect(endedWith([])).toEqual({ outcome: 'answered' });
  });
});
