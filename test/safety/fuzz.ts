import fc from 'fast-check';

/** A request as anybody might send it. */
export interface FuzzedRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'pleiepenger',
    'puster ikke',
    "'; DROP TABLE x;--",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '%00',
    '\u202e\u200b',
    '{{7*7}}',
    '$(id)',
  ),
  fc
    .constantFrom('a', 'å ', '9', '(', '🧸')
    .chain((unit) => fc.integer({ min: 1, max: 2500 }).map((count) => unit.repeat(count))),
);
const answersBody = fc.oneof(
  fc.record(
    {
      question: fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.jsonValue() }),
      history: fc.oneof(fc.array(fc.record({ question: text, answer: text }), { maxLength: 3 }), fc.jsonValue()),
      kommune: fc.oneof(fc.constantFrom('4601', '0301', '9999'), text),
      language: fc.oneof(fc.constantFrom('nb', 'nn', 'en'), text),
      audience: fc.oneof(fc.constantFrom('forelder', 'ungdom', 'fagperson'), text),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
);
const feedbackBody = fc.record(
  {
    answerId: fc.oneof(fc.uuid(), text),
    reason: fc.oneof(fc.constantFrom('wrong', 'helpful'), text),
    topics: fc.oneof(fc.array(text, { maxLength: 3 }), fc.jsonValue()),
    articleIds: fc.array(text, { maxLength: 3 }),
    words: text,
  },
  { requiredKeys: [] },
);
const json = { 'Content-Type': 'application/json' };
const encoded = text.map((value) => encodeURIComponent(Buffer.from(value).toString()).slice(0, 2000));

/** Requests to every route: well formed, nearly so, and not at all. */
export const fuzzedRequest: fc.Arbitrary<FuzzedRequest> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(answersBody, fc.constantFrom('application/json', 'text/event-stream', '*/*', 'text/html'))
      .map(([body, accept]) => post('/api/v1/answers', JSON.stringify(body), { ...json, Accept: accept })),
  },
  { weight: 1, arbitrary: text.map((body) => post('/api/v1/answers', Buffer.from(body).toString(), json)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        text,
        fc.constantFrom(
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data',
          'application/json; charset=utf-7',
        ),
      )
      .map(([body, type]) => post('/api/v1/answers', Buffer.from(body).toString(), { 'Content-Type': type })),
  },
  { weight: 1, arbitrary: feedbackBody.map((body) => post('/api/v1/feedback', JSON.stringify(body), json)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(encoded, encoded, encoded)
      .map(([q, limit, kommune]) => get(`/api/v1/search?q=${q}&limit=${limit}&kommune=${kommune}`)),
  },
  { weight: 1, arbitrary: encoded.map((q) => get(`/api/v1/search?q=${q}`)) },
  { weight: 1, arbitrary: encoded.map((id) => get(`/api/v1/articles/${id}`)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('/', '/widget', '/api/v1/', '/tema/', '/artikkel/', '/assets/'), encoded)
      .map(([base, rest]) => get(base + rest)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('/%', '/%E0%A4%A', '//evil.example', '/api/v1/articles/%2e%2e%2f', '/?kommune[]=1')
      .map(get),
  },
  {
    weight: 1,
    arbitrary: encoded.map((question) =>
      post('/', `question=${question}`, { 'Content-Type': 'application/x-www-form-urlencoded' }),
    ),
  },
);

function post(path: string, body: string, headers: Readonly<Record<string, string>>): FuzzedRequest {
  return { method: 'POST', path, body, headers };
}

function get(path: string): FuzzedRequest {
  return { method: 'GET', path, headers: {} };
}
