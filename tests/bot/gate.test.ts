import { describe, expect, it } from 'vitest';
import { isServiceUrl, refusalOf } from '../../src/bot/gate.ts';

const rules = { tenants: ['t-1'], serviceHosts: [], local: false };
const origin = {
  channel: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  tenants: ['t-1'],
  entra: 'e-1',
};

describe('refusalOf', () => {
  it('lets in a person of an allowed tenant in Teams', () => {
    expect(refusalOf(origin, rules)).toBeUndefined();
  });

  it.each([
    [{ channel: 'webchat' }, 'channel'],
    [{ channel: 'MSTEAMS' }, 'channel'],
    [{ serviceUrl: 'https://evil.test/' }, 'service-url'],
    [{ tenants: [] }, 'tenant'],
    [{ tenants: ['t-2'] }, 'tenant'],
    [{ tenants: ['t-1', 't-2'] }, 'tenant'],
    [{ entra: undefined }, 'sender'],
  ])('turns away %j as %s', (fields, refusal) => {
    expect(refusalOf({ ...origin, ...fields }, rules)).toBe(refusal);
  });

  it("turns away a sender whose tenant is allowed but not the conversation's", () => {
    const both = { ...rules, tenants: ['t-1', 't-2'] };

    expect(refusalOf({ ...origin, tenants: ['t-1', 't-2'] }, both)).toBe('tenant');
  });

  it('lets nobody in while no tenant is allowed', () => {
    expect(refusalOf(origin, { ...rules, tenants: [] })).toBe('tenant');
  });
});

describe('isServiceUrl', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net/dk/11111111-2222-3333-4444-555555555555/',
    'https://europe.api.botframework.com',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.infra.gov.teams.microsoft.us/teams',
  ])('knows %s', (address) => {
    expect(isServiceUrl(address, rules)).toBe(true);
  });

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.test/',
    'https://xsmba.trafficmanager.net/',
    'https://botframework.com/',
    'https://evilbotframework.com/',
    'https://smba.infra.evil.test/',
    'https://smba.infra.gcc.teams.microsoft.com.evil.test/',
    'https://a:b@smba.trafficmanager.net/',
    'http://127.0.0.1:3978',
    'http://localhost:56150/_connector',
    '',
  ])('does not know %s', (address) => {
    expect(isServiceUrl(address, rules)).toBe(false);
  });

  it('knows a host the municipality added, over https only', () => {
    const more = { ...rules, serviceHosts: ['proxy.kommune.test'] };

    expect(isServiceUrl('https://proxy.kommune.test/teams', more)).toBe(true);
    expect(isServiceUrl('http://proxy.kommune.test/teams', more)).toBe(false);
  });

  it('knows this machine in local mode', () => {
    const local = { ...rules, local: true };

    expect(isServiceUrl('http://localhost:56150/_connector', local)).toBe(true);
    expect(isServiceUrl('http://[::1]:56150', local)).toBe(true);
    expect(isServiceUrl('http://10.0.0.4:56150', local)).toBe(false);
    expect(isServiceUrl('http://localhost.evil.test', local)).toBe(false);
  });
});
