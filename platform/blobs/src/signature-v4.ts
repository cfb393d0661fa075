import { createHash, createHmac } from 'node:crypto';

export type SigningKey = {
  readonly accessKeyId: string;
  /** Secret: never in a message. */
  readonly secretAccessKey: string;
  readonly region: string;
  /** `s3`. */
  readonly service: string;
};

type SignedRequest = {
  readonly method: string;
  readonly url: URL;
  /** Beside `host` and `x-amz-date`; all of them are signed. */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body in hexadecimal; of no bytes when there is none. */
  readonly payloadSha256: string;
};

/**
 * The headers that sign a request: `x-amz-date` and `authorization`
 * (AWS Signature Version 4, "Create a signed AWS API request"; paths encoded once, as S3 has it).
 */
export function signRequest(
  request: SignedRequest,
  key: SigningKey,
  now: Temporal.Instant,
): { 'x-amz-date': string; authorization: string } {
  const stamp = now.round('second').toString().replace(/[-:]/g, '');
  const day = stamp.slice(0, 8);
  const scope = `${day}/${key.region}/${key.service}/aws4_request`;
  const { text, signedHeaders } = canonicalRequest(request, stamp);
  const toSign = `AWS4-HMAC-SHA256\n${stamp}\n${scope}\n${createHash('sha256').update(text).digest('hex')}`;
  const signing = [day, key.region, key.service, 'aws4_request'].reduce<Buffer>(
    hmac,
    Buffer.from(`AWS4${key.secretAccessKey}`),
  );
  const credential = `${key.accessKeyId}/${scope}`;
  const signature = hmac(signing, toSign).toString('hex');
  return {
    'x-amz-date': stamp,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  };
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function canonicalRequest({ method, url, headers, payloadSha256 }: SignedRequest, stamp: string) {
  const all = { ...headers, host: url.host, 'x-amz-date': stamp };
  const lines = Object.entries(all)
    .map(([name, value]) => [name.toLowerCase(), value.trim().replace(/ +/g, ' ')] as const)
    .sort(([a], [b]) => order(a, b));
  const signedHeaders = lines.map(([name]) => name).join(';');
  const text = [
    method,
    url.pathname
      .split('/')
      .map((part) => encoded(decodeURIComponent(part)))
      .join('/'),
    canonicalQuery(url.searchParams),
    ...lines.map(([name, value]) => `${name}:${value}`),
    '',
    signedHeaders,
    payloadSha256,
  ].join('\n');
  return { text, signedHeaders };
}

function canonicalQuery(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([a, x], [b, y]) => order(a, b) || order(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** RFC 3986, unreserved characters as they are, everything else by upper-case hexadecimal. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
