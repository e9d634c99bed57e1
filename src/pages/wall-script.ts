// What the page for a wall does by itself: asks every other second what is new, and counts down.

/** Plain JavaScript for a browser. Texts are set as text; what did not change is not touched. */
export const WALL_SCRIPT = `
(() => {
  const EVERY = 2500, SLOWEST = 20000, SVG = 'http://www.w3.org/2000/svg';
  const trouble = document.getElementById('trouble');
  let tag = '', skew = 0, fails = 0;

  function build(one) {
    const drawn = one.tag === 'svg' || one.tag === 'path' || one.tag === 'rect';
    const made = drawn ? document.createElementNS(SVG, one.tag) : document.createElement(one.tag);
    for (const [name, value] of Object.entries(one.set || {})) made.setAttribute(name, value);
    if (one.until) made.setAttribute('data-until', one.until);
    if (one.text !== undefined) made.textContent = one.text;
    for (const child of one.children || []) made.append(build(child));
    return made;
  }

  function patch(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    const leaves = !old.firstElementChild && !fresh.firstElementChild;
    const inner = old.firstElementChild && fresh.firstElementChild;
    const alike = old.cloneNode().isEqualNode(fresh.cloneNode());
    if (!alike || !(leaves || inner)) { old.replaceWith(fresh); return; }
    if (leaves) { old.textContent = fresh.textContent; return; }
    const before = [...old.children], after = [...fresh.children];
    after.forEach((child, at) => before[at] ? patch(before[at], child) : old.append(child));
    before.slice(after.length).forEach((child) => child.remove());
  }

  function tick(within) {
    for (const one of within.querySelectorAll('[data-until]')) {
      const left = Math.max(0, Math.ceil((Date.parse(one.dataset.until) - Date.now() - skew) / 1000));
      const hours = Math.floor(left / 3600), minutes = Math.floor(left / 60) % 60;
      const text = (hours ? hours + ':' + String(minutes).padStart(2, '0') : minutes) + ':' + String(left % 60).padStart(2, '0');
      if (one.textContent !== text) one.textContent = text;
    }
  }

  function say(text) { trouble.hidden = !text; if (trouble.textContent !== text) trouble.textContent = text; }

  async function look() {
    let wait = EVERY;
    try {
      const answer = await fetch(location.pathname + '/now' + location.search, {
        headers: tag ? { 'If-None-Match': tag } : {}, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(10000) });
      skew = Date.parse(answer.headers.get('Date')) - Date.now() || 0;
      if (answer.status === 404) { over(); return; }
      if (answer.status === 200) {
        const fresh = build(await answer.json());
        tick(fresh);
        patch(document.querySelector('main'), fresh);
        tag = answer.headers.get('ETag') || '';
      } else if (answer.status !== 304) throw new Error('not now');
      fails = 0;
      say('');
    } catch {
      fails += 1;
      wait = Math.min(SLOWEST, EVERY * 2 ** Math.min(fails, 4));
      if (fails > 1) say(trouble.dataset.lost);
    }
    setTimeout(look, wait * (0.9 + Math.random() / 5));
  }

  function over() { document.querySelector('main').replaceChildren(); say(trouble.dataset.over); }

  tick(document);
  setInterval(() => tick(document), 250);
  look();
})();
`;
