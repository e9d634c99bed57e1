/** What axe finds on a page of a browser, by the rules of WCAG 2.2 A and AA. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Broken {
  readonly rule: string;
  readonly html: string;
  /** The last line of the card it is on; empty when it is on none. */
  readonly card: string;
}

/** Rules that are broken; `without` names rules left out. */
export async function brokenRules(
  page: Page,
  { within = 'html', without = [] }: { within?: string; without?: readonly string[] } = {},
): Promise<readonly Broken[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.addScriptTag({ content: axe.source });
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const options = { runOnly: TAGS, rules, resultTypes: ['violations'] };
  return page.evaluate(`(async () => {
    const { violations } = await axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)});
    const cardOf = (target) => document.querySelector(target)?.closest('.ac-adaptiveCard');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => ({
      rule: id,
      html,
      card: cardOf(target[0])?.innerText.trim().split('\\n').at(-1) ?? '',
    })));
  })()`);
}
