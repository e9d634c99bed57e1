// Sends request bodies in plain ASCII: Azurite breaks a letter that lies across two chunks of one.
import type { TableServiceClientOptions } from '@azure/data-tables';

type AdditionalPolicy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number];

const NOT_ASCII = /[\u0080-\uffff]/g;

/**
 * A step of the client library that writes every other character as `\uXXXX`. In what we send such
 * characters are found only inside JSON strings, since keys have none.
 */
export const PLAIN_ASCII: AdditionalPolicy = {
  position: 'perCall',
  policy: {
    name: 'plainAscii',
    sendRequest(request, next) {
      if (typeof request.body === 'string') request.body = request.body.replace(NOT_ASCII, escaped);
      return next(request);
    },
  },
};

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
