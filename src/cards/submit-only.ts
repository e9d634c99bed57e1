// A card for a dialog, whose buttons the client sends the older way.
import type { Card } from './template.ts';

/** Every button as the client of a dialog knows it; the data is the same, with its verb in it. */
export function submitOnly(card: Card): Card {
  return Object.fromEntries(Object.entries(card).map(([key, value]) => [key, submits(value)]));
}

function submits(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(submits);
  if (typeof node !== 'object' || node === null) return node;
  const all = { ...node } as Card;
  if (all['type'] !== 'Action.Execute') return submitOnly(all);
  const { verb: _verb, fallback: _fallback, ...rest } = all;
  return { ...rest, type: 'Action.Submit' };
}
