import { describe, expect, it } from 'vitest';
import { readQuestionSets } from '../src/cards/question-sets.ts';
import { createBackend } from '../src/storage/index.ts';
import { startComposedBot } from './support/composed-bot.ts';

const read = readQuestionSets();
const [first] = read.ok ? read.value : [];
if (first === undefined) throw new Error('no set comes along');
const changed = { ...first, title: { da: 'Vores egen', en: 'Our own' } };

describe('a version of a set that comes along with the program', () => {
  it('steps back for the same version a municipality made itself', async () => {
    const storage = await createBackend({ kind: 'memory' });
    const bot = await startComposedBot(storage, { sets: [{ ...changed, own: true }] });

    expect(bot.url).toContain('http://');
    await bot.stop();
  });

  it('cannot have been changed after it was used', async () => {
    const storage = await createBackend({ kind: 'memory' });

    await expect(startComposedBot(storage, { sets: [changed] })).rejects.toThrow(
      `Question set ${first.id} version 1 was changed after it was first used: give it version 2.`,
    );
  });
});
