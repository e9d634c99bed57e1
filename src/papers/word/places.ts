// The places a municipality's own Word template may have, written `{{indhold}}` where they stand.

/** Where everything stands that a paper says, below its title. */
export const CONTENT = 'indhold';

/** Short texts about the paper. */
export const FIELD_PLACES = ['titel', 'dato', 'kommune', 'sagsnummer', 'sagsbehandler'] as const;
export type FieldPlace = (typeof FIELD_PLACES)[number];

/** The parts of a case; the template decides their order and what they are called. */
export const CASE_PLACES = [
  'sammendrag',
  'anledning',
  'baggrund',
  'problemstilling',
  'sagsfremstilling',
  'tidligere',
  'med',
  'oekonomi',
  'proces',
  'indstilling',
  'bilag',
  'beslutningstager',
  'beslutning',
] as const;
export type CasePlace = (typeof CASE_PLACES)[number];
