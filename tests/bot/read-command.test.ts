import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandRow } from '../../src/bot/commands.ts';
import { channelCommandIn, readCommand } from '../../src/bot/read-command.ts';

const rows = Object.entries(COMMANDS) as [string, CommandRow][];
const words = rows.flatMap(([command, row]) =>
  row.where.flatMap((where) => [...row.da, ...row.en].map((said) => ({ command, where, said }))),
);

describe('readCommand', () => {
  it.each(words)('reads $said as $command in $where', ({ command, where, said }) => {
    expect(readCommand(said, where)).toEqual({ command, rest: '' });
    expect(readCommand(` ${said.toUpperCase()}. `, where)?.command).toBe(command);
  });

  it('keeps what follows as it was written', () => {
    expect(readCommand('søg Barsels Refusion', 'channel')).toEqual({
      command: 'search',
      rest: 'Barsels Refusion',
    });
    expect(readCommand('overblik 1. halvår 2026', 'channel')?.rest).toBe('1. halvår 2026');
  });

  it('reads a long report since a day in personal chat, and no long sentence', () => {
    const report = (rest: string) => readCommand(`rapport ${rest}`, 'personal')?.rest;

    for (const rest of [
      'siden 1. november 2026 direktionen og byrådet',
      'status siden 1. november 2026',
    ]) {
      expect(report(rest)).toBe(rest);
    }
    expect(report('til ministeriet skal skrives tre gange')).toBeUndefined();
  });

  it.each([
    '2026-0042',
    '#2026-0042',
    'Forslag 2026-0042',
    'nr. 2026-0042',
    'forslag nr. 2026-0042',
    'vis sag 2026-0042',
    'status 2026-0042?',
  ])('shows the proposal where %j is all that is said', (text) => {
    expect(readCommand(text, 'personal')).toEqual({ command: 'show', rest: '2026-0042' });
  });

  it('reads what is asked with a question mark, and the mark alone', () => {
    expect(readCommand('Hvem har min sag?', 'personal')).toEqual({ command: 'mine', rest: '' });
    expect(readCommand('vis 2026-0042?', 'channel')).toEqual({
      command: 'show',
      rest: '2026-0042',
    });
    expect(readCommand('mine forslag ??', 'personal')?.command).toBe('mine');
    expect(readCommand(' ? ', 'personal')).toEqual({ command: 'help', rest: '' });
  });

  it.each([
    'Vis mig lige hvordan vi slipper for de tre skemaer',
    'Forslag: lad os få ét skema til vikarer',
    'Nyt it-system hvert år tager al vores tid',
  ])('takes the sentence %j for a text, not a command', (text) => {
    expect(readCommand(text, 'personal')).toBeUndefined();
  });

  it('is not held up by a page of dots', () => {
    const begun = performance.now();
    readCommand(`a${'.'.repeat(40_000)}x`, 'personal');

    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('knows where a command works', () => {
    expect(readCommand('brug denne kanal', 'personal')).toBeUndefined();
    expect(readCommand('nyt forslag', 'channel')).toBeUndefined();
  });

  it('has no two commands with the same words', () => {
    const meant = Map.groupBy(words, ({ where, said }) => `${where} ${said}`);

    const torn = [...meant].filter(
      ([, rows]) => new Set(rows.map(({ command }) => command)).size > 1,
    );
    expect(torn).toEqual([]);
  });
});

describe('channelCommandIn', () => {
  it.each([
    ['brug denne kanal', 'bind'],
    ['Flyt hertil!', 'bind'],
    ['tidspunkt', 'schedule'],
  ])('finds in %j a command that belongs in a channel', (text, command) => {
    expect(channelCommandIn(text)).toBe(command);
  });

  it.each(['hjælp', 'overblik', 'overblik uge 47', 'Tidspunktet for vagtplanen passer aldrig'])(
    'leaves %j to whoever reads it here',
    (text) => {
      expect(channelCommandIn(text)).toBeUndefined();
    },
  );
});
