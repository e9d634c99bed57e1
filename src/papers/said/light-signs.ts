// The signs of traffic lights on paper: each a shape and a colour of its own.
import type { Extent } from '../../domain/proposal/assessment.ts';

/** Contrast to white is at least 3:1 (WCAG 2.1, 1.4.11); the shapes differ without colours. */
export const LIGHT_SIGNS = {
  small: { sign: '●', colour: '2E7D32' },
  medium: { sign: '▲', colour: 'B26A00' },
  large: { sign: '■', colour: 'C62828' },
} as const satisfies Record<Extent, { readonly sign: string; readonly colour: string }>;
