// Finds the places of a Word template, also where Word has cut one into several pieces.
import { strFromU8 } from 'fflate';

export interface FoundPlace {
  /** Without its braces and the blanks inside them. */
  readonly name: string;
  /** Nothing else stands in its paragraph. */
  readonly alone: boolean;
  /** At the head or foot of the pages. */
  readonly edge: boolean;
}

const BODY = 'word/document.xml';
const EDGES = /^word\/(?:header|footer)\d*\.xml$/;

/** In the order of the text, what stands at the edges last. */
export function placesIn(parts: Readonly<Record<string, Uint8Array>>): readonly FoundPlace[] {
  const edges = Object.keys(parts).filter((name) => EDGES.test(name));
  return [BODY, ...edges].flatMap((part) =>
    paragraphsOf(parts[part]).flatMap((text) =>
      [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([place, name = '']) => ({
        name: name.trim(),
        alone: text.trim() === place,
        edge: part !== BODY,
      })),
    ),
  );
}

/** The text of each paragraph. */
function paragraphsOf(part: Uint8Array | undefined): readonly string[] {
  const xml = part === undefined ? '' : strFromU8(part);
  return xml.split(/<w:p[ >]/).map((paragraph) => {
    const runs = paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
    return [...runs].map(([, text = '']) => text).join('');
  });
}
