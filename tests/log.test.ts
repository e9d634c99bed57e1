import { describe, expect, it } from 'vitest';
import { type LogLevel, startLog } from '../src/log.ts';
import type { Log } from '../src/ports/log.ts';

function written(level: LogLevel, write: (log: Log) => void): readonly Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  write(startLog(level, { write: (line) => lines.push(JSON.parse(line)) }));
  return lines;
}

describe('the log', () => {
  it('writes one JSON object a line, with event, level and instant', () => {
    const [line] = written('info', (log) => log.info('turn', { verb: 'next', ms: 4 }));

    expect(line).toEqual({
      event: 'turn',
      level: 'info',
      verb: 'next',
      ms: 4,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  it('leaves out what is below its level', () => {
    const lines = written('warn', (log) => {
      log.debug('a');
      log.info('b');
      log.warn('c');
      log.error('d');
    });

    expect(lines.map(({ event }) => event)).toEqual(['c', 'd']);
  });

  it('tells where an error came from and never its words, which may quote a person', () => {
    const error = new SyntaxError('Unexpected token in "Anne Holm skriver"', {
      cause: Object.assign(new Error('Anne igen'), { code: 'ECONNRESET' }),
    });

    const [line] = written('error', (log) => log.error('turn-failed', { reference: 'r-1' }, error));

    expect(JSON.stringify(line)).not.toContain('Anne');
    expect(line).toMatchObject({
      reference: 'r-1',
      error: 'SyntaxError',
      frames: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
      cause: { error: 'Error', code: 'ECONNRESET' },
    });
  });

  it('tells what a service answered when it gave no code', () => {
    const refused = Object.assign(new Error('Anne'), { code: undefined, statusCode: 403 });

    const [line] = written('error', (log) => log.error('start-failed', {}, refused));

    expect(line).toMatchObject({ error: 'Error', status: 403 });
    expect(line).not.toHaveProperty('code');
  });

  it('tells of something thrown that is no error', () => {
    const [line] = written('error', (log) => log.error('x', {}, 'Anne Holm'));

    expect(line).toMatchObject({ error: 'string' });
    expect(JSON.stringify(line)).not.toContain('Anne');
  });
});
