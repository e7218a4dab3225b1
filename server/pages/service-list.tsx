import type { JSX } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ServiceCard } from '../../widget/components/service-card.tsx';
import { SettingsContext } from '../../widget/components/settings.ts';
import { stringsOf } from '../../widget/strings/strings.ts';
import type { PageContext } from './page-request.ts';
import { presentService } from './present-service.ts';

interface ServiceListProps {
  readonly ids: readonly string[];
  readonly title: string;
  readonly knowledge: Knowledge;
  readonly context: PageContext;
}

/** The services with these ids, in their order, as the conversation shows them; unknown ids are left out. */
export function ServiceList({ ids, title, knowledge, context }: ServiceListProps): JSX.Element | null {
  const { language, texts } = context;
  const services = ids.flatMap((id) => knowledge.catalogue.services.filter((service) => service.id === id));
  if (services.length === 0) return null;
  return (
    <SettingsContext.Provider
      value={{ language, strings: stringsOf[language], place: 'page', kommune: null, publicNumbers: [] }}
    >
      <section class="services">
        <h2>{title}</h2>
        <ul>
          {services.map((service) => (
            <ServiceCard key={service.id} service={presentService(service, language, texts)} />
          ))}
        </ul>
      </section>
    </SettingsContext.Provider>
  );
}
