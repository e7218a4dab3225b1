import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../knowledge/text/tokenise.ts';

describe('tokenise', () => {
  it.each([
    ['Hva er § 9-10 og §11-3 b?', ['hva', 'er', '§9-10', 'og', '§11-3b']],
    ['14-åringen på BUP-en', ['14', 'åringen', 'på', 'bup', 'en']],
    ['E-post til kommunen', ['epost', 'til', 'kommunen']],
    ['1,5 G, 12.05.2026', ['1,5', 'g', '12.05.2026']],
    ['Härlig möte, idé, Kárášjohka', ['hærlig', 'møte', 'ide', 'karasjohka']],
    ['covid19', ['covid', '19']],
    ['   ', []],
  ])('cuts %s', (text, tokens) => expect(tokenise(text)).toEqual(tokens));
});
