import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../src/api/api.ts';
import { PROBLEMS } from '../../src/api/problem.ts';
import { announcementOf } from '../../src/domain/paper/announcement.ts';
import { paperProposal } from '../../src/domain/paper/paper-proposal.ts';
import { APP_ROLES } from '../../src/domain/shared/application.ts';
import { makeReceivers } from '../../src/webhooks/receivers.ts';
import { aDecision } from '../support/a-decision.ts';
import { aProposal } from '../support/a-proposal.ts';
import { json, serve } from '../support/http.ts';

const TEXT = readFileSync('docs/api.md', 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([^\`]*(?:\`[^\`]+)*?)\\n\`\`\`\\n`).exec(TEXT)?.[1] ?? '';
const keysOf = (value: unknown): readonly string[] =>
  Object.entries(Object(value)).flatMap(([name, one]) =>
    typeof one === 'object' && !Array.isArray(one)
      ? [name, ...keysOf(one).map((inner) => `${name}.${inner}`)]
      : [name],
  );

describe('docs/api.md', () => {
  it('names every role, path and problem', () => {
    for (const { method, path } of ROUTES) {
      expect(TEXT).toContain(`\`${method.toUpperCase()} ${path}`);
    }
    for (const role of Object.keys(APP_ROLES)) expect(TEXT).toContain(`| \`${role}\` |`);
    const said = [...TEXT.matchAll(/^\| (\d{3}(?:, \d{3})*) \|/gm)].flatMap(([, codes = '']) =>
      codes.split(', ').map(Number),
    );
    const all = Object.values(PROBLEMS).map(({ status }) => status);
    expect(all.filter((status) => !said.includes(status))).toEqual([]);
  });

  it('shows an announcement as it is sent', () => {
    const decision = aDecision({
      state: 'published',
      publishedAt: '2026-11-24T09:00:00.000Z',
    });
    const proposal = aProposal('2026-0042', { status: 'decided', outcome: 'planned', decision });
    const shown = paperProposal(proposal, { units: [] });
    const { horizon: _horizon, ...parts } = { ...shown.decision?.parts };
    const sent = announcementOf('tenant', { at: '2026-11-24T09:00:00.000Z' }, shown);

    expect(keysOf(parts)).toContain('challenge');
    expect(keysOf(JSON.parse(block('json'))).toSorted()).toEqual(keysOf(sent).toSorted());
  });

  it('tells a genuine announcement from others with the code it shows', async () => {
    const { isGenuine } = await import(`data:text/javascript,${encodeURIComponent(block('js'))}`);
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const heard: { headers: object; body: string }[] = [];
    const server = await serve(({ headers, body }, response) => {
      heard.push({ headers, body: JSON.stringify(body) });
      json(response, {});
    });
    const [receiver] = makeReceivers({ urls: [server.url], secret, now: Date.now });
    await receiver?.post({ id: 'x-1', body: '{"a":1}' });
    await server.close();

    const [one] = heard;
    expect(isGenuine(one?.headers, one?.body, secret)).toBe(true);
    expect(isGenuine(one?.headers, `${one?.body} `, secret)).toBe(false);
    expect(isGenuine({ ...one?.headers, 'webhook-id': 'x-2' }, one?.body, secret)).toBe(false);
    expect(isGenuine({ ...one?.headers, 'webhook-timestamp': '1' }, one?.body, secret)).toBe(false);
    expect(isGenuine(one?.headers, one?.body, `whsec_${Buffer.alloc(32).toString('base64')}`)).toBe(
      false,
    );
  });
});

describe('aad.manifest.json', () => {
  const manifest = JSON.parse(readFileSync('aad.manifest.json', 'utf8'));

  it('has every role there is, for applications alone, each under an id of its own', () => {
    const roles: readonly { value: string; id: string; allowedMemberTypes: string[] }[] =
      manifest.appRoles;

    expect(roles.map(({ value }) => value)).toEqual(Object.keys(APP_ROLES));
    expect(new Set(roles.map(({ id }) => id)).size).toBe(roles.length);
    for (const { allowedMemberTypes } of roles) expect(allowedMemberTypes).toEqual(['Application']);
  });

  it('gives out the tokens that are taken, and sends browsers back to us', () => {
    expect(manifest.api.requestedAccessTokenVersion).toBe(2);
    expect(manifest.web.implicitGrantSettings).toEqual({
      enableIdTokenIssuance: true,
      enableAccessTokenIssuance: false,
    });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of the Toolkit
    expect(manifest.web.redirectUris).toEqual(['${{FORENKL_PUBLIC_URL}}/signin']);
    expect(manifest.optionalClaims.accessToken[0].name).toBe('idtyp');
  });
});
