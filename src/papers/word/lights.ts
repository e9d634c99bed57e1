// The signs of a traffic light, with colours that can be told from white paper.
import type { Extent } from '../../domain/proposal/assessment.ts';

/** Contrast to white is at least 3:1 (WCAG 2.1, 1.4.11); the sign has a shape of its own. */
export const LIGHTS = {
  small: { sign: '●', colour: '2E7D32' },
  medium: { sign: '▲', colour: 'B26A00' },
  large: { sign: '■', colour: 'C62828' },
} as const satisfies Record<Extent, { readonly sign: string; readonly colour: string }>;
