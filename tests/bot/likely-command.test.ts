import { describe, expect, it } from 'vitest';
import { likelyCommand } from '../../src/bot/likely-command.ts';

describe('likelyCommand', () => {
  it.each([
    ['mine frslag', 'mine'],
    ['nytforslag', 'new'],
    ['Hjelp!', 'help'],
    ['hjlæp', 'help'],
    ['hjaelp', 'help'],
    ['saadan', 'how'],
    ['slet mine oplysniger', 'erase'],
    ['koe', 'queue'],
    ['opgave', 'tasks'],
    ['my proposal', 'mine'],
  ])('takes %j for %s', (text, command) => {
    expect(likelyCommand(text, 'personal')).toBe(command);
  });

  it.each([
    'fint',
    'hejsa',
    'nøgler',
    'vikarer',
    'sig mig',
    'mener',
    'vores regler er for gamle',
    'Vi venter altid på nøgler',
    '',
    '?!',
    '4821',
  ])('leaves %j alone', (text) => {
    expect(likelyCommand(text, 'personal')).toBeUndefined();
  });

  it('guesses nothing that acts at once', () => {
    expect(likelyCommand('ingen breev', 'personal')).toBeUndefined();
    expect(likelyCommand('strat', 'channel')).toBeUndefined();
  });

  it('guesses nothing between two commands', () => {
    expect(likelyCommand('rolles', 'channel')).toBe('roles');
    expect(likelyCommand('surveyd', 'channel')).toBeUndefined();
  });

  it('knows where a command works', () => {
    expect(likelyCommand('tidspunkd', 'personal')).toBeUndefined();
    expect(likelyCommand('tidspunkd', 'channel')).toBe('schedule');
    expect(likelyCommand('mine frslag', 'channel')).toBeUndefined();
  });

  it('is not held up by a long text', () => {
    const begun = performance.now();
    likelyCommand('forslag '.repeat(30_000), 'personal');
    likelyCommand(`${'æ'.repeat(60_000)}!`, 'channel');

    expect(performance.now() - begun).toBeLessThan(500);
  });
});
