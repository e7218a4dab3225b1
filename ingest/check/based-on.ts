import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** Every article names the official pages its facts rest on, each once, as https addresses. */
export function checkBasedOn({ articles }: Corpus): Finding[] {
  return articles.flatMap((draft) => {
    const { basedOn } = draft.article;
    const at = (index: number, message: string): Finding => {
      const line = draft.lineOf(['basedOn', index]);
      return { file: draft.page.file, line, rule: 'based-on', severity: 'error', message };
    };
    if (basedOn.length === 0) return [at(0, 'basedOn is empty: expected the official pages the facts rest on')];
    return basedOn.flatMap((address, index) => [
      ...(isHttps(address) ? [] : [at(index, `expected an https address, found "${address}"`)]),
      ...(basedOn.indexOf(address) < index ? [at(index, `${address} is given twice`)] : []),
    ]);
  });
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:' && !/\s/.test(address);
}
