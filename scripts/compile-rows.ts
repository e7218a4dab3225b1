import { readFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

const folder = new URL('../knowledge/understanding/rows/', import.meta.url);
const options = [
  'rows.as.ts',
  '-o',
  'rows.wasm',
  '-O3',
  '--enable',
  'simd',
  '--runtime',
  'stub',
  '--importMemory',
  '--noAssert',
];

/** Where the compiled functions stand. */
export const rowsBinaryPath = new URL('rows-binary.ts', folder);

/** The module that holds the compiled functions of `rows.as.ts`. Throws what the compiler says of a broken source. */
export async function compileRows(): Promise<string> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(options, {
    readFile: (name) => (name === 'rows.as.ts' ? readFile(new URL(name, folder), 'utf8') : null),
    writeFile: (_, contents) => {
      binary = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error || !binary) throw new Error(`rows.as.ts does not compile: ${stderr.toString()}`);
  const text = Buffer.from(binary).toString('base64');
  return `/** \`rows.as.ts\`, compiled by \`npm run build:rows\`; a test compiles it anew and compares. */
export const rowsBinary =
  '${text}';
`;
}
