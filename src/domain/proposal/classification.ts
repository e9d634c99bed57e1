// The codes by which a proposal is sorted: what would help, and who may change the rule.

export const NEEDS = [
  'abolish',
  'simplify',
  'system',
  'process',
  'guidance',
  'automate',
  'exempt',
  'unknown',
] as const;
export type Need = (typeof NEEDS)[number];

/** Who may change the rule; what a proposer says of it is provisional. */
export const AUTHORITIES = [
  'national',
  'political',
  'administrative',
  'process-owner',
  'own-unit',
  'unknown',
] as const;
export type Authority = (typeof AUTHORITIES)[number];
