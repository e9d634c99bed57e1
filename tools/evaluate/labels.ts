/** What the labels of a file of texts mean in our own codes. */
import type { Need } from '../../src/domain/proposal/classification.ts';

/** Label of an area, and its key in the file of words. */
export const AREA_LABELS: Readonly<Record<string, string>> = {
  'HR/personale': 'hr',
  IT: 'it',
  indkøb: 'indkoeb',
  ejendom: 'ejendom',
  økonomi: 'oekonomi',
  dokumentation: 'dokumentation',
  skole: 'skole',
  dagtilbud: 'dagtilbud',
  'ældre og sundhed': 'aeldre-sundhed',
  social: 'social',
  beskæftigelse: 'beskaeftigelse',
  borgerservice: 'borgerservice',
  'teknik og miljø': 'teknik-miljoe',
  'kultur og fritid': 'kultur-fritid',
  'politisk betjening': 'politisk-betjening',
  kommunikation: 'kommunikation',
  'ledelse og styring': 'ledelse-styring',
  'tværgående administration': 'tvaergaaende',
};

/** Kind of a change, and the needs that are right for it: an exemption is from a rule, too. */
export const KIND_LABELS: Readonly<Record<string, readonly Need[]>> = {
  process_clarity: ['process'],
  rule_simplification: ['abolish', 'simplify', 'exempt'],
  system_support: ['system'],
  automation_rpa: ['automate'],
  communication_guidance: ['guidance'],
};

/** The mapping in lines to read. */
export function labelLines(): readonly string[] {
  return [
    'Labels of the file and what counts as right',
    ...Object.entries(AREA_LABELS).map(([label, key]) => `  area ${label} = ${key}`),
    ...Object.entries(KIND_LABELS).map(([label, needs]) => `  kind ${label} = ${needs.join(', ')}`),
  ];
}
