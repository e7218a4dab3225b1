import { writeFile } from 'node:fs/promises';
import { compileRows, rowsBinaryPath } from './compile-rows.ts';

/** Compiles `rows.as.ts` and writes what it becomes beside it, to be committed with it. */
await writeFile(rowsBinaryPath, await compileRows());
