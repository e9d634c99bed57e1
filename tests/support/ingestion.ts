/** A stand-in for where Application Insights takes telemetry in: it keeps all that arrives, word for word. */
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

export interface Arrived {
  /** `RequestData`, `RemoteDependencyData`, `MetricData` or `MessageData`. */
  readonly type: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  /** Of a trace: which it belongs to. */
  readonly trace: string | undefined;
}

export interface Ingestion {
  readonly connectionString: string;
  readonly arrived: () => readonly Arrived[];
  /** All that came, with addresses and headers. */
  readonly text: () => string;
  /** Answers so from now on. */
  answer: (status: number) => void;
  close: () => Promise<void>;
}

const KEY = '00000000-1111-2222-3333-444444444444';

interface Envelope {
  readonly tags: Readonly<Record<string, string>>;
  readonly data: {
    readonly baseType: string;
    readonly baseData: {
      readonly name?: string;
      readonly message?: string;
      readonly metrics?: readonly { readonly name: string }[];
      readonly properties?: Readonly<Record<string, string>>;
    };
  };
}

/** Listens on a free port of this machine. */
export async function startIngestion(): Promise<Ingestion> {
  const texts: string[] = [];
  const envelopes: Envelope[] = [];
  let status = 200;
  const server = createServer(async (request, response) => {
    const sent = await buffer(request);
    const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
    texts.push(`${request.url} ${JSON.stringify(request.headers)} ${body.toString()}`);
    const all: readonly Envelope[] = JSON.parse(body.toString());
    if (status === 200) envelopes.push(...all);
    response.writeHead(status, { 'content-type': 'application/json' });
    const taken = status === 200 ? all.length : 0;
    response.end(JSON.stringify({ itemsReceived: all.length, itemsAccepted: taken, errors: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    connectionString: `InstrumentationKey=${KEY};IngestionEndpoint=http://127.0.0.1:${port}/`,
    arrived: () => envelopes.map(arrivedIn),
    text: () => texts.join('\n'),
    answer: (next) => {
      status = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function arrivedIn({ tags, data: { baseType, baseData } }: Envelope): Arrived {
  const { name, message, metrics, properties = {} } = baseData;
  return {
    type: baseType,
    name: name ?? message ?? metrics?.[0]?.name ?? '',
    properties,
    trace: tags['ai.operation.id'],
  };
}
