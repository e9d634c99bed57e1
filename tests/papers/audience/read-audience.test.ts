import { describe, expect, it } from 'vitest';
import { MOST_LISTED } from '../../../src/domain/round/audience-list.ts';
import { readAudience } from '../../../src/papers/audience/read-audience.ts';

const csv = (...lines: readonly string[]) =>
  readAudience({ name: 'ledere.csv', bytes: new TextEncoder().encode(lines.join('\n')) });

describe('readAudience', () => {
  it('reads mails with what else is said, each once', async () => {
    const read = await csv(
      'Navn;E-mail;Forvaltning;Type',
      'Karen Holm;KAREN@b.dk;Børn og Unge;Skole',
      'Karen igen;karen@b.dk;;',
      ';mailto:ole@b.dk;;',
    );
    expect(read).toEqual({
      ok: true,
      value: {
        people: [
          {
            mail: 'karen@b.dk',
            name: 'Karen Holm',
            department: 'Børn og Unge',
            unitType: 'school',
          },
          { mail: 'ole@b.dk' },
        ],
        doubles: 1,
        problems: [],
      },
    });
  });

  it('reads a file with mails alone', async () => {
    expect(await csv('Mail', 'a@b.dk', 'c@d.dk')).toMatchObject({
      value: { people: [{ mail: 'a@b.dk' }, { mail: 'c@d.dk' }], problems: [] },
    });
  });

  it('names every cell it cannot use', async () => {
    const read = await csv('Mail;Navn;Type', 'hans;Hans;', ';Ida;', 'ok@b.dk;Bo;Rumskib');
    expect(read).toMatchObject({
      value: {
        people: [{ mail: 'ok@b.dk', name: 'Bo' }],
        problems: [
          { kind: 'not-a-mail', row: 2, column: 'Mail', value: 'hans' },
          { kind: 'missing', row: 3 },
          { kind: 'unknown-type', row: 4, value: 'Rumskib' },
        ],
      },
    });
  });

  it('says so when there is no column of mails, and when there are too many', async () => {
    expect(await csv('Navn;Type', 'Bo;Skole')).toMatchObject({
      value: { people: [], problems: [{ kind: 'no-headings' }] },
    });
    const many = Array.from({ length: MOST_LISTED + 1 }, (_, at) => `p${at}@b.dk`);
    expect(await csv('Mail', ...many)).toMatchObject({
      value: { problems: [{ kind: 'too-many', row: MOST_LISTED + 2 }] },
    });
  });
});
