import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { auditFile } from '../../../src/cards/views/audit-file.ts';
import { textIn, titlesIn } from '../walk.ts';

describe('auditFile', () => {
  it('leads to the file, and back to the log', () => {
    const card = expand(auditFile({ link: 'https://a.example/file/x', minutes: 30 }, 'da'));

    expect(titlesIn(card)).toEqual(['Hent Excel-fil', 'Tilbage til loggen']);
  });

  it('says why there is none', () => {
    const card = expand(auditFile({ minutes: 30 }, 'da'));

    expect(textIn(card)).toContain('Forenkl kan ikke give et link her');
    expect(titlesIn(card)).toEqual(['Tilbage til loggen']);
  });
});
