import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/bot/message-text.ts';

const html = (content: unknown) => messageText({ contentType: 'html', content });

describe('the text of a message', () => {
  it.each([
    ['<div><div>En linje</div>\n<div>og en til</div></div>', 'En linje\n\nog en til'],
    ['<p>Før</p><p>efter</p>', 'Før\n\nefter'],
    ['Et<br>to<br/>tre', 'Et\nto\ntre'],
    ['<ul><li>Et</li><li>to</li></ul>', 'Et\n\nto'],
    ['<b>Fed</b> og <i>kursiv</i>', 'Fed og kursiv'],
    ['Hej <at id="0">Ole Bang</at>, kan du hjælpe?', 'Hej Ole Bang, kan du hjælpe?'],
    ['10 &lt; 20 &amp; &quot;ja&quot;&nbsp;&#230;&#xf8;', '10 < 20 & "ja" æø'],
    ['&amp;lt;b&amp;gt; skrev jeg', '&lt;b&gt; skrev jeg'],
    ['Suk <emoji id="sad" alt="🙁" title="Trist"></emoji>', 'Suk 🙁'],
    ['<table><tr><td>Uge</td><td>47</td></tr></table>', 'Uge 47'],
    ['<attachment id="a"></attachment>Se filen', 'Se filen'],
    ['<script>alert(1)</script><style>p{}</style>Kun teksten', 'Kun teksten'],
    ['<!-- gemt -->Synlig', 'Synlig'],
    ['<img src="x" alt="Et billede">', ''],
    ['   ', ''],
    ['1 < 2 er sandt', '1 < 2 er sandt'],
  ])('of %s is %j', (given, text) => {
    expect(html(given)).toBe(text);
  });

  it('leaves out the message it answers, also one within another', () => {
    const quote = '<blockquote>Ole: <blockquote>endnu ældre</blockquote> ældre</blockquote>';

    expect(html(`${quote}<p>Det er for besværligt.</p>`)).toBe('Det er for besværligt.');
  });

  it('is as it was written where it is no markup', () => {
    const content = 'x <y> &amp;\n  z';

    expect(messageText({ contentType: 'text', content })).toBe('x <y> &amp;\nz');
  });

  it.each([undefined, null, 7, {}, ['<p>']])('is empty for %j', (content) => {
    expect(html(content)).toBe('');
  });

  it.each(['&#0;', '&#1114112;', '&#xffffff;'])('knows no character %s', (entity) => {
    expect(html(`a${entity}b`)).toBe('ab');
  });

  it('makes no half of a character', () => {
    expect(html('a&#xd800;b').isWellFormed()).toBe(true);
  });

  it.each([
    ['<', ''],
    ['<p', ''],
    ['<blockquote>', ''],
    ['<a <b ', '>'],
    ['</p>&', ''],
  ])('of a hundred thousand times %j is there in no time', (piece, end) => {
    const begun = performance.now();

    html(piece.repeat(100_000) + end);

    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
