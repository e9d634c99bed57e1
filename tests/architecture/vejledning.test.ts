import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../appPackage/manifest.json' with { type: 'json' };
import { readCommand } from '../../src/bot/read-command.ts';
import { da } from '../../src/i18n/da/index.ts';

const GUIDE = readFileSync(new URL('../../docs/vejledning.md', import.meta.url), 'utf8');

const OF_MANIFEST = manifest.composeExtensions.flatMap(({ commands }) =>
  commands.map(({ title }) => title),
);

/** What Teams itself says, and the name of the app. */
const OF_TEAMS = ['Flere handlinger', 'Forenkl', 'fed skrift', ...OF_MANIFEST];
/** What is no command, but may be written in this type. */
const OTHER_WORDS = ['denne skrift', '@Forenkl', 'hej'];

/** Every text of the catalogue that stands alone; those with a number in them by an example. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(1, 1))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => {
    try {
      return texts(one);
    } catch {
      return [];
    }
  });
}

const marked = (pattern: RegExp): readonly string[] =>
  [...new Set([...GUIDE.matchAll(pattern)].map(([, text = '']) => text))].filter(Boolean);

describe('the guide', () => {
  it.each(marked(/\*\*([^*]+)\*\*/g).filter((one) => !OF_TEAMS.includes(one)))(
    'names the button %s as it is called',
    (button) => {
      expect(texts(da)).toContain(button);
    },
  );

  it.each(marked(/`([^`]+)`/g).filter((one) => !OTHER_WORDS.includes(one)))(
    'names the command %s as it is understood',
    (words) => {
      const said = words.replace(/^@Forenkl /, '');
      expect(readCommand(said, 'personal') ?? readCommand(said, 'channel')).toBeDefined();
    },
  );

  it('shows pictures that are there', () => {
    const pictures = marked(/\]\((screenshots\/[^)]+)\)/g);
    expect(pictures.length).toBeGreaterThan(5);
    for (const picture of pictures) {
      expect(
        readFileSync(new URL(`../../docs/${picture}`, import.meta.url)).length,
      ).toBeGreaterThan(0);
    }
  });
});
