import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError } from './knowledge/errors.ts';

/**
 * Where things are, and what is secret: the only reader of the environment. How answers are made stands in
 * `knowledge/settings.ts`. Every variable is optional; `.env.example` lists them all.
 */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of the index generations and the ledger. */
  readonly dataDir: string;
  /** The `sources.yaml` that is ingested and served. */
  readonly sourcesFile: string;
  /** Folder of the reviewed catalogues: topics, services, alerts, helplines, life map, lexicon. */
  readonly corpusDir: string;
  /** Requests a minute from one address; null = no rate. Ceilings on what is open at once and on bodies stay either way. */
  readonly rateLimit: number | null;
  /** Sites that may embed the guide and call the API from a browser. Empty: only this server's own pages. */
  readonly corsOrigins: readonly string[];
  /** Proxies in front of the server whose `X-Forwarded-For` is believed; 0 = none. */
  readonly trustedProxies: number;
  readonly chatModel: string | null;
  readonly embeddingModel: string | null;
  /** Null where the endpoint asks for no key. */
  readonly openaiApiKey: string | null;
  readonly openaiBaseUrl: string | null;
  /** PostgreSQL, for those who outgrow one machine; null = files and SQLite. */
  readonly databaseUrl: string | null;
  /** Address of a page or of mail, told to the sites that are read, so that their owners know whom to ask. */
  readonly crawlerContact: string | null;
  /** Keys of sources with an API, by source id: `LIVSVEIVISER_KEY_<ID>`, the id in capitals with `_` for `-`. */
  readonly sourceKeys: ReadonlyMap<string, string>;
}

const port = z.coerce.number().int().min(0).max(65_535);
const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const optional = z
  .string()
  .optional()
  .transform((value) => value?.trim() || null);

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  LIVSVEIVISER_DATA: z.string().min(1).default('.data'),
  LIVSVEIVISER_SOURCES: z.string().min(1).default('corpus/sources.yaml'),
  LIVSVEIVISER_RATE_LIMIT: z
    .union([z.literal('off').transform(() => null), z.coerce.number().int().positive()], {
      error: 'must be a whole number of requests a minute, or "off"',
    })
    .default(60),
  LIVSVEIVISER_CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(origin)),
  LIVSVEIVISER_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LIVSVEIVISER_CHAT_MODEL: optional,
  LIVSVEIVISER_EMBEDDING_MODEL: optional,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: z.union([z.literal('').transform(() => null), z.url({ protocol: /^https?$/ })]).optional(),
  DATABASE_URL: z.union([z.literal('').transform(() => null), z.url({ protocol: /^postgres(ql)?$/ })]).optional(),
  LIVSVEIVISER_CONTACT: optional,
});

const keyPrefix = 'LIVSVEIVISER_KEY_';

/**
 * Reads the configuration from `env`; relative paths are taken from `root`. An empty value counts as unset.
 * @throws ConfigError with every fault at once, each naming its variable.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>, root: string): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const value = parsed.data;
  return Object.freeze({
    host: value.HOST,
    port: value.PORT,
    dataDir: resolve(root, value.LIVSVEIVISER_DATA),
    sourcesFile: resolve(root, value.LIVSVEIVISER_SOURCES),
    corpusDir: resolve(root, 'corpus'),
    rateLimit: value.LIVSVEIVISER_RATE_LIMIT,
    corsOrigins: value.LIVSVEIVISER_CORS_ORIGINS,
    trustedProxies: value.LIVSVEIVISER_TRUSTED_PROXIES,
    chatModel: value.LIVSVEIVISER_CHAT_MODEL,
    embeddingModel: value.LIVSVEIVISER_EMBEDDING_MODEL,
    openaiApiKey: value.OPENAI_API_KEY,
    openaiBaseUrl: value.OPENAI_BASE_URL ?? null,
    databaseUrl: value.DATABASE_URL ?? null,
    crawlerContact: value.LIVSVEIVISER_CONTACT,
    sourceKeys: readKeys(set),
  });
}

function readKeys(set: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  const entries = Object.entries(set).filter(([name]) => name.startsWith(keyPrefix) && name.length > keyPrefix.length);
  return new Map(
    entries.map(([name, key]) => [name.slice(keyPrefix.length).toLowerCase().replaceAll('_', '-'), key ?? '']),
  );
}

/** The configuration of this process. @throws ConfigError */
export function processConfig(): Config {
  return loadConfig(process.env, import.meta.dirname);
}
