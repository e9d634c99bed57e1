import { expect, test } from 'vitest';
import { requirePackages, requirePort } from '../../../tools/dev/requirements.ts';

test('a missing package is named with the remedy', () => {
  expect(() => requirePackages(['azurite', 'not-there'])).toThrow(
    'The package not-there is missing: run npm install first.',
  );
});

test('the packages are there', () => {
  expect(() => requirePackages()).not.toThrow();
});

test.each(['abc', '0', '65536', '3978.5'])('PORT=%s is no port', async (wished) => {
  await expect(requirePort(wished)).rejects.toThrow(`PORT is "${wished}"`);
});
