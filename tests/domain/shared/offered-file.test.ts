import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/domain/shared/ids.ts';
import { FILE_MAX, offeredFile, openedFile } from '../../../src/domain/shared/offered-file.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const offer = (name: string, size = 12) =>
  offeredFile({ person: asId('mette'), name, type: 'xlsx', size }, NOW);
const nameOf = (name: string) => {
  const offered = offer(name);
  return offered.ok && offered.value.name;
};

describe('a file that is offered', () => {
  it('may be opened five times within half an hour', () => {
    const offered = offer('Resultater.xlsx');
    if (!offered.ok) throw new Error('refused');
    const open = (opened: number, at: string) => openedFile({ ...offered.value, opened }, at);

    expect(open(0, '2026-11-24T09:29:59.999Z')?.opened).toBe(1);
    expect(open(0, '2026-11-24T09:30:00.000Z')).toBeUndefined();
    expect(open(4, NOW)?.opened).toBe(5);
    expect(open(5, NOW)).toBeUndefined();
  });

  it('is called what a file can be called', () => {
    expect(nameOf('Resultater 2026')).toBe('Resultater 2026.xlsx');
    expect(nameOf('../../etc/passwd.xlsx')).toBe('-..-etc-passwd.xlsx');
    expect(nameOf('regning\u202exslx.exe\r\n')).toBe('regningxslx.exe.xlsx');
    expect(nameOf('  \u0000 ')).toBe('forenkl.xlsx');
    expect(nameOf('æ'.repeat(500))).toBe(`${'æ'.repeat(120)}.xlsx`);
  });

  it('holds something, and no more than there is room for', () => {
    expect(offer('x', 0)).toEqual({ ok: false, problem: { kind: 'empty' } });
    expect(offer('x', FILE_MAX).ok).toBe(true);
    expect(offer('x', FILE_MAX + 1)).toEqual({ ok: false, problem: { kind: 'too-large' } });
  });
});
