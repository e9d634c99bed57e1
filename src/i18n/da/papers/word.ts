// What every Word paper says of itself, in Danish.
export const word = {
  /** Read aloud before a table. */
  table: (columns: readonly string[], rows: number) =>
    `Tabel med kolonnerne ${columns.join(', ')}. ${rows === 1 ? '1 række' : `${rows} rækker`} under overskriften.`,
  /** Below a heading of a template's that there is nothing for. */
  empty: 'Udfyldes, eller overskriften slettes',
  /** Where a template asks for what nobody has said. */
  unsaid: { sagsnummer: '[sagsnummer]', sagsbehandler: '[sagsbehandler]' },
};
