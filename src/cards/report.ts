// Headed sections of text, for cards that tell rather than ask.
import type { Run } from './runs.ts';

/** Lines that belong together. */
interface Block {
  readonly spacing: 'small' | 'default';
  readonly lines: readonly (readonly Run[])[];
}

export interface ReportSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export function block(
  lines: readonly (readonly Run[])[],
  spacing: Block['spacing'] = 'small',
): Block {
  return { spacing, lines };
}

/** A section; none when it has nothing to tell. */
export function reportSection(heading: string, blocks: readonly Block[]): readonly ReportSection[] {
  return blocks.length === 0 ? [] : [{ heading, blocks }];
}
