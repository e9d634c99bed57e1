// Draws the blocks of a Word paper one after the other: a page break goes with what follows it.
import type { FileChild } from 'docx';
import { drawBlock } from './draw-block.ts';
import { drawFacts } from './draw-facts.ts';
import type { Docx } from './load-docx.ts';
import type { Place } from './place.ts';
import type { WordBlock, WordFact } from './word-paper.ts';

export function drawBlocks(
  docx: Docx,
  blocks: readonly WordBlock[],
  place: Omit<Place, 'fresh' | 'leads'>,
): readonly FileChild[] {
  const drawn: FileChild[] = [];
  let facts: WordFact[] = [];
  let fresh = false;
  const endFacts = () => {
    drawn.push(...drawFacts(docx, facts, { ...place, fresh, leads: false }));
    if (facts.length > 0) fresh = false;
    facts = [];
  };
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'fact') {
      facts.push(block);
      continue;
    }
    endFacts();
    const leads = leadsTo(block, blocks[at + 1]);
    if (block.kind !== 'page') drawn.push(...drawBlock(docx, block, { ...place, fresh, leads }));
    fresh = block.kind === 'page';
  }
  endFacts();
  return drawn;
}

/** The words before a list that end in a colon or a comma, the line above facts or a table, an example. */
function leadsTo(block: WordBlock, next: WordBlock | undefined): boolean {
  switch (next?.kind) {
    case 'list':
      return block.kind === 'text' && /[:,]\s*$/.test(block.text);
    case 'fact':
    case 'table':
      return block.kind === 'light' || block.kind === 'text';
    case 'text':
      return block.kind === 'quote';
    default:
      return false;
  }
}
