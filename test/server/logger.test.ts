import { describe, expect, it } from 'vitest';
import { IndexFormatError } from '../../knowledge/errors.ts';
import { errorFields } from '../../server/logger.ts';

describe('errorFields', () => {
  it('tells what ours say, and where', () => {
    const fields = JSON.stringify(errorFields(new IndexFormatError('/data/CURRENT', 'a generation', 'nothing')));
    expect(fields).toContain('expected a generation');
    expect(fields).toContain('logger.test.ts');
  });

  it('never repeats the message of a vendor, on one line or several', () => {
    const fields = JSON.stringify(errorFields(new Error('400: "min sønn Ola"\n    at min sønn Ola')));
    expect(fields).not.toContain('Ola');
    expect(fields).toContain('logger.test.ts');
  });

  it('keeps the code of a system error, and says of anything else only what it is', () => {
    expect(errorFields(Object.assign(new Error('x'), { code: 'ENOENT' }))).toMatchObject({ code: 'ENOENT' });
    expect(errorFields('min sønn Ola')).toEqual({ error: 'string' });
  });
});
