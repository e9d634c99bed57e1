import { describe, expect, it } from 'vitest';
import { htmlOf, node } from '../../src/pages/markup.ts';

describe('htmlOf', () => {
  it('writes texts and attributes so that none of them is more than a text', () => {
    const evil = `<script>alert("x")</script> & 'y' \``;

    const html = htmlOf(node('p', { title: evil }, evil));

    expect(html).not.toMatch(/<script|"x"|'y'|`/);
    expect(html.startsWith('<p title="&#60;script&#62;')).toBe(true);
    expect(html).toContain('&#38; &#39;y&#39; &#96;</p>');
  });

  it('leaves out what is not there, and says until when', () => {
    const html = htmlOf(node('div', {}, [undefined, { tag: 'strong', until: '2026-11-24' }]));

    expect(html).toBe('<div><strong data-until="2026-11-24"></strong></div>');
  });
});
