import { type AnswerLanguage, localise } from '../../knowledge/language.ts';
import type { Service } from '../../knowledge/service.ts';
import type { AnswerService } from '../contract.ts';
import type { PageTexts } from './texts/nb.ts';

/** A service as a card shows it on a page where nobody has told the child's age. */
export function presentService(service: Service, language: AnswerLanguage, { deciders }: PageTexts): AnswerService {
  return {
    id: service.id,
    name: localise(service.names, language),
    url: service.url,
    provider: deciders[service.provider] ?? service.provider,
    login: service.login,
    forChild: null,
    reason: localise(service.description, language),
  };
}
