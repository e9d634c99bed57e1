// What every Word paper says of itself, in English.
import type { word as danish } from '../../da/papers/word.ts';

export const word: typeof danish = {
  table: (columns, rows) =>
    `Table with the columns ${columns.join(', ')}. ${rows === 1 ? '1 row' : `${rows} rows`} below the header.`,
  empty: 'To be filled in, or the heading deleted',
  unsaid: { sagsnummer: '[case number]', sagsbehandler: '[caseworker]' },
};
