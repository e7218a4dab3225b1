import type { Service } from '../../knowledge/service.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** A child's years, both ends inclusive. */
const childhood = { from: 0, to: 17 };

/** What a parent may do for a child is told for every age, once; and municipal addresses are those of municipalities. */
export function checkAgeBands({ files, catalogue }: Corpus): Finding[] {
  const numbers = new Set(catalogue.municipalities.map(({ number }) => number));
  return files.services.flatMap((file) =>
    file.value.services.flatMap((service, index) => {
      const at = (key: string) => ({
        file: file.file,
        line: file.lineOf(['services', index, key]),
        severity: 'error' as const,
      });
      const fault = faultIn(service.forChild);
      const unknown = service.municipal.filter(({ kommune }) => numbers.size > 0 && !numbers.has(kommune));
      return [
        ...(fault ? [{ ...at('forChild'), rule: 'age-bands', message: `${service.id}: ${fault}` }] : []),
        ...unknown.map(({ kommune }) => ({
          ...at('municipal'),
          rule: 'municipality',
          message: `${service.id}: no municipality has the number ${kommune}`,
        })),
      ];
    }),
  );
}

/** What is wrong with the bands, or null. A service that is not about a child has none. */
function faultIn(bands: Service['forChild']): string | null {
  if (bands.length === 0) return null;
  let next = childhood.from;
  for (const { from, to } of bands.toSorted((a, b) => a.from - b.from)) {
    if (from > next) return `says nothing of ages ${next} to ${from - 1}`;
    if (from < next) return `says two things of age ${from}`;
    if (to < from) return `has a band from ${from} to ${to}`;
    next = to + 1;
  }
  return next <= childhood.to ? `says nothing of ages ${next} to ${childhood.to}` : null;
}
