// A thread does not inherit what lets the main program read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
